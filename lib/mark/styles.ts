/** All styles of the shadow root as one text: they go inline, where no page's policy keeps them out. */
import finding from '../../components/finding-card.css?inline';
import actions from '../../components/finding-card-actions.css?inline';
import scale from '../../components/interval-scale.css?inline';
import notes from '../../components/notes.css?inline';
import palette from '../../components/palette.css?inline';
import verdict from '../../components/verdict-mark.css?inline';
import overlay from './overlay.css?inline';

export const SHADOW_STYLE: string = palette + overlay + verdict + finding + actions + notes + scale;
