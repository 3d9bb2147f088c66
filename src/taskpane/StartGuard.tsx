import { Component, type ReactNode } from "react";

/** Shows the pane until it throws, and then says so: React knows no other way to catch what it throws. */
export class StartGuard extends Component<
  { onBroken: (error: unknown) => void; children: ReactNode },
  { broken: boolean }
> {
  override state = { broken: false };

  static getDerivedStateFromError(): { broken: boolean } {
    return { broken: true };
  }

  override componentDidCatch(error: unknown): void {
    this.props.onBroken(error);
  }

  override render(): ReactNode {
    return this.state.broken ? null : this.props.children;
  }
}
