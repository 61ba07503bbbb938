/** The popup: draws the state of the tab in front and follows it while open. */
import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import '../../components/palette.css';
import '../../components/notes.css';
import '../../components/verdict-mark.css';
import { FindingList } from '../../components/FindingList.tsx';
import { NoteList } from '../../components/NoteList.tsx';
import { Notice } from '../../components/Notice.tsx';
import { PasteBox } from '../../components/PasteBox.tsx';
import { HiddenRemark, PicturesRemark } from '../../components/Remarks.tsx';
import { Summary } from '../../components/Summary.tsx';
import { browser, type Runtime } from '../../lib/browser.ts';
import { checkTab, leaveTab } from '../../lib/inject.ts';
import type { ListedFinding, Message } from '../../lib/messages.ts';
import { checkPasted } from './pasted.ts';
import './popup.css';
import {
  ask,
  askTab,
  frontTab,
  isUnreadable,
  namedTab,
  requestAccess,
  showHidden,
  type TabState,
} from './tab-state.ts';

function Popup({ tabId }: { tabId: number | undefined }) {
  const [tab, setTab] = useState<TabState>();
  const refresh = async () => setTab(await askTab(tabId));

  useEffect(() => {
    const listen = (input: unknown, sender: Runtime.MessageSender) => {
      const message = input as Message;
      if (message.type === 'page:changed' && sender.tab?.id === tabId) void refresh();
      return undefined;
    };
    browser.runtime.onMessage.addListener(listen);
    void refresh();
    return () => browser.runtime.onMessage.removeListener(listen);
  }, [tabId]);

  const checkNow = async () => {
    if (tabId === undefined) return;
    await checkTab(tabId);
    await refresh();
  };
  const leave = async () => {
    if (tabId === undefined) return;
    await leaveTab(tabId);
    await refresh();
  };
  const grant = async () => {
    if (await requestAccess()) await checkNow();
  };
  const show = async ({ start, frame }: Pick<ListedFinding, 'start' | 'frame'>) => {
    if (tabId !== undefined) await ask(tabId, { type: 'page:show', start }, frame);
    if (namedTab() === undefined) window.close();
  };

  return (
    <div class="popup" data-state={tab?.status ?? 'asking'}>
      <header>
        <img src="/icon/48.png" alt="" width="20" height="20" />
        <h1>Figurecheck</h1>
      </header>
      {tab?.status === 'checked' && (
        <>
          <Summary findings={tab.findings} notes={tab.notes?.length} />
          <div class="lists">
            <FindingList findings={tab.findings} onShow={show} />
            <NoteList notes={tab.notes ?? []} onShow={show} />
          </div>
        </>
      )}
      {tab && tab.status !== 'checked' && <Notice status={tab.status} onCheck={checkNow} onGrant={grant} />}
      {tab?.status === 'checked' && (
        <button type="button" class="leave" onClick={leave}>
          Switch off on this page
        </button>
      )}
      {tab && isUnreadable(tab.status) && <PasteBox check={checkPasted} />}
      {tab && (
        <HiddenRemark count={tab.hidden ?? 0} onShow={() => tabId !== undefined && showHidden(tabId)} />
      )}
      {tab && <PicturesRemark count={tab.pictures} />}
    </div>
  );
}

const root = document.getElementById('popup');
if (root) {
  const tabId = await frontTab();
  render(<Popup tabId={tabId} />, root);
}
