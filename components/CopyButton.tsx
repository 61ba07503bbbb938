/** A button that copies a text and says whether that worked, to the eye and to a screen reader. */
import { Component, type ComponentChildren } from 'preact';

/** How long the button says what came of it, in milliseconds. */
const TOLD_FOR = 2500;

interface Props {
  text: string;
  /** Puts the text on the clipboard; false where that was not allowed. */
  copy: (text: string) => Promise<boolean>;
  class?: string;
  children: ComponentChildren;
}

/** Draws the button. */
export class CopyButton extends Component<Props, { told?: string }> {
  private timer: ReturnType<typeof setTimeout> | undefined;

  override componentWillUnmount(): void {
    clearTimeout(this.timer);
  }

  private readonly clicked = async () => {
    const told = (await this.props.copy(this.props.text)) ? 'Copied' : 'The browser refused to copy';
    clearTimeout(this.timer);
    this.setState({ told });
    this.timer = setTimeout(() => this.setState({ told: '' }), TOLD_FOR);
  };

  override render({ children, class: name }: Props, { told }: { told?: string }) {
    return (
      <>
        <button type="button" class={`${name ?? ''} ${told ? 'told' : ''}`} onClick={this.clicked}>
          <span class="label">{children}</span>
          <span class="answer" aria-hidden="true">
            {told}
          </span>
        </button>
        <span class="unseen" role="status">
          {told}
        </span>
      </>
    );
  }
}
