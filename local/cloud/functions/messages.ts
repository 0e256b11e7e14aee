/** What the host and a function's process say to each other. Values travel as JSON text: the cloud's do, too. */
export type ToChild =
  | { type: 'load'; dir: string; clockOffsetMs: number }
  | {
      type: 'call';
      id: string;
      event: string;
      environment: Record<string, string>;
      context: Record<string, unknown>;
      clockOffsetMs: number;
    };

export type FromChild =
  | { type: 'ready' }
  | { type: 'load-failed'; error: ThrownError; lines: string[] }
  | { type: 'lines'; id: string; lines: string[] }
  | { type: 'done'; id: string; result: string; lines: string[]; cpuMs: number }
  | { type: 'failed'; id: string; error: ThrownError; lines: string[]; cpuMs: number; fatal: boolean }
  | { type: 'refused-connection'; target: string };

export interface ThrownError {
  errorMessage: string;
  stackTrace?: string;
}
