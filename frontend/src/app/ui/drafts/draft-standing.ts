import type { DeviceStore } from './device-store';
import type { OnServer, ServerCopy } from './server-copy';

export type DraftState = 'none' | 'saving' | 'saved' | 'device-only' | 'failing';

/** A draft as this device keeps it; `gone` was sent or given up while the server could not be told. */
export interface OnDevice {
  readonly value?: unknown;
  readonly key: string;
  readonly page: string;
  readonly version: number;
  /** The server has it as it is here. */
  readonly isSent: boolean;
  readonly savedAt: string;
  readonly gone?: true;
}

export interface Keepers {
  readonly device: Pick<DeviceStore, 'read' | 'write' | 'remove'>;
  readonly server: Pick<ServerCopy, 'device' | 'read' | 'keep' | 'forget'>;
  /** The path of the page that is open. */
  readonly page: () => string;
}

/** The name under which a device keeps the draft of a place. */
export const onDevice = (place: string): string => `draft/${place}`;

/** How a draft stands at one moment. */
export interface Standing {
  readonly state: DraftState;
  readonly savedAt: string | null;
  readonly isReady: boolean;
  readonly broughtBack: string | null;
  readonly other: OnServer | null;
  readonly givenUp: { readonly value: object; readonly key: string } | null;
}

export function fresh(): Standing {
  return { state: 'none', savedAt: null, isReady: false, broughtBack: null, other: null, givenUp: null };
}
