import { Component, type ReactNode } from "react";

/**
 * Shows the pane until something in it throws, and then says so instead of leaving a blank page. React catches errors
 * only in a class.
 */
export class StartGuard extends Component<
  { onBroken: (error: unknown) => void; children: ReactNode },
  { broken: boolean }
> {
  // Once broken it stays so: what is left of the pane's state can no longer be trusted.
  override state = { broken: false };

  static getDerivedStateFromError(): { broken: boolean } {
    return { broken: true };
  }

  override componentDidCatch(error: unknown): void {
    this.props.onBroken(error);
  }

  // The banner that `onBroken` shows stands in the page itself, outside of what React draws.
  override render(): ReactNode {
    return this.state.broken ? null : this.props.children;
  }
}
