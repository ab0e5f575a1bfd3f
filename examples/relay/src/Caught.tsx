import { Failed } from '@inyeon-examples/shared';
import { Component, type ReactNode } from 'react';

/** Says why a view could not be shown: Relay throws what the server answers with. */
export class Caught extends Component<{ children: ReactNode }, { error?: Error }> {
  override state: { error?: Error } = {};

  static getDerivedStateFromError(error: Error): { error: Error } {
    return { error };
  }

  override render(): ReactNode {
    return this.state.error ? <Failed message={this.state.error.message} /> : this.props.children;
  }
}
