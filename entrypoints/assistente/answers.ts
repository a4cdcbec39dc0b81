import type { Frame } from '../../lib/assist/frame.ts';
import { listen } from '../../lib/messaging/listen.ts';
import { tellWatcher } from '../portal.content/learn.ts';
import { handlersOf } from './handlers.ts';

/** Answers the panel's messages for one frame, until the signal; the watcher beside it hears when something was taught. */
export const answer = (frame: Frame, signal: AbortSignal): void =>
  listen('page', handlersOf(frame, signal, tellWatcher), signal);
