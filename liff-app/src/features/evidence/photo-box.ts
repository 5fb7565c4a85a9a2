/**
 * The photos of one form, from the camera to the server: made small, kept on the phone, sent one after the other, and
 * sent again when the line is back. The form itself holds their ids only; this holds what becomes of them.
 */
import { MOST_PHOTOS, photoIdOf } from '@thankamnot/shared/photo/photo';
import { photos as say } from '@thankamnot/shared/wording/liff/photos';
import { type Failure, failureOf } from '../../api/failure.ts';
import type { App } from '../../session/app-context.tsx';
import type { Place } from '../report/drafts.ts';
import { keptPhotos, type PhotoPurpose, placeKey, prunePhotos } from './kept-photos.ts';
import { shrinkPhoto } from './shrink-photo.ts';
import { watchedUpload } from './watched-upload.ts';

export type BoxedState = 'preparing' | 'waiting' | 'sending' | 'here' | 'failed' | 'refused';

export interface Boxed {
  /** Its own from the moment it was chosen. */
  key: number;
  /** Known once it is small. */
  id: string | undefined;
  photo: Blob | undefined;
  /** Address of the picture on this phone; undefined where only the server has it. */
  preview: string | undefined;
  state: BoxedState;
  /** From 0 to 1, of what has left. */
  sent: number;
  /** Why it is not there, for a person. `failed` may pass, `refused` will not. */
  why: string | undefined;
  /** The form has named it; once it does not any more, it was taken back. */
  named: boolean;
  leaving: AbortController;
}

export interface PhotoBox {
  readonly list: readonly Boxed[];
  /** How many of the last choice were too many. */
  readonly leftOut: number;
  add(files: readonly File[]): void;
  remove(photo: Boxed): void;
  retry(): void;
  /** The form that shows it: what it names, and how it hears of more. Photos may have become ready meanwhile. */
  connect(ids: readonly string[], tell: (ids: string[]) => void): void;
  /** The form says which photos it has: those of the report, a draft's, or fewer after something was taken back. */
  align(ids: readonly string[]): void;
  /** Resolves when all are on the server; rejects with why one is not. */
  settled(): Promise<void>;
  /** The report is sent: nothing of its photos stays on the phone. */
  close(): void;
  onChange(hear: () => void): () => void;
}

export interface BoxOptions {
  call: App['call'];
  user: string;
  place: Place;
  purpose: PhotoPurpose;
  /** Ids that the report has, so that they are on the server. */
  stored: readonly string[];
}

/** The server keeps unnamed photos for a day; what is nearly as old is sent again. */
const FRESH_MS = 20 * 60 * 60 * 1000;

export function createPhotoBox({ call, user, place, purpose, stored }: BoxOptions): PhotoBox {
  const kept = keptPhotos(user, placeKey(user, place, purpose));
  const hearers = new Set<() => void>();
  let list: Boxed[] = [];
  let leftOut = 0;
  let connected = false;
  let tell: (ids: string[]) => void = () => {};
  let failure: Failure | undefined;
  /** One at a time: a phone's memory holds one large picture, and a slow line carries one photo sooner than five. */
  let queue: Promise<void> = Promise.resolve();
  const restored = restore();

  const changed = () => {
    for (const hear of hearers) hear();
  };
  const update = (photo: Boxed, change: Partial<Boxed>) => {
    Object.assign(photo, change);
    changed();
  };
  const idsOf = () => list.flatMap(({ id, state }) => (id && state !== 'refused' ? [id] : []));
  const enqueue = (work: () => Promise<void>) => {
    queue = queue.then(work).catch(() => {});
  };
  const isHere = (photo: Boxed) => list.includes(photo);

  async function restore(): Promise<Map<string, { photo: Blob; isFresh: boolean }>> {
    prunePhotos();
    const rows = await kept.all();
    const now = Date.now();
    return new Map(
      rows.map(({ id, photo, sentAt }) => [id, { photo, isFresh: now - (sentAt ?? 0) < FRESH_MS }]),
    );
  }

  async function prepare(photo: Boxed, file: File): Promise<void> {
    if (!isHere(photo)) return;
    const ready = await smallOf(file).catch(() => undefined);
    if (!isHere(photo)) return;
    if (!ready) return update(photo, { state: 'refused', why: say.unreadable });
    const { id, small } = ready;
    if (list.some((other) => other.id === id)) return drop(photo);
    update(photo, { id, photo: small, preview: URL.createObjectURL(small), state: 'waiting' });
    tell(idsOf());
    await kept.keep({ id, photo: small, keptAt: Date.now(), sentAt: null });
    await send(photo);
  }

  async function send(photo: Boxed): Promise<void> {
    const { id, photo: body, leaving } = photo;
    if (!id || !body || !isHere(photo) || photo.state === 'here') return;
    update(photo, { state: 'sending', sent: 0, why: undefined });
    try {
      const via = watchedUpload((sent) => update(photo, { sent }), leaving.signal);
      await call('keepPhoto', { params: { ...place, photo: id }, body, via });
      update(photo, { state: 'here' });
      await kept.keep({ id, photo: body, keptAt: Date.now(), sentAt: Date.now() });
    } catch (thrown) {
      if (!isHere(photo)) return;
      failure = failureOf(thrown);
      const mayPass = failure.kind !== 'problem' || failure.code === 'photo_damaged';
      update(photo, { state: mayPass ? 'failed' : 'refused', why: mayPass ? say.failed : failure.message });
      if (!mayPass) tell(idsOf());
    }
  }

  function drop(photo: Boxed): void {
    list = list.filter((it) => it !== photo);
    photo.leaving.abort();
    if (photo.preview) URL.revokeObjectURL(photo.preview);
    if (photo.id) kept.drop(photo.id);
    changed();
  }

  function retry(): void {
    for (const photo of list.filter(({ state }) => state === 'failed')) {
      update(photo, { state: 'waiting', why: undefined });
      enqueue(() => send(photo));
    }
  }

  /** A photo that the report or a draft names: on the phone, on the server, or both. */
  async function found(photo: Boxed): Promise<void> {
    const row = photo.id ? (await restored).get(photo.id) : undefined;
    if (!isHere(photo)) return;
    if (row) update(photo, { photo: row.photo, preview: URL.createObjectURL(row.photo) });
    if (!row || row.isFresh) update(photo, { state: 'here' });
    else enqueue(() => send(photo));
  }

  function align(ids: readonly string[]): void {
    const isNamed = (id: string | undefined) => id !== undefined && ids.includes(id);
    for (const photo of list) {
      if (photo.named && photo.state !== 'refused' && !isNamed(photo.id)) drop(photo);
      else photo.named = isNamed(photo.id);
    }
    for (const id of ids.filter((it) => !list.some((photo) => photo.id === it))) {
      // Of a draft's photo the phone knows whether it has left: it is not said to be there before that is read.
      const photo = { ...newBoxed(stored.includes(id) ? 'here' : 'waiting'), id, named: true };
      list = [...list, photo];
      enqueue(() => found(photo));
    }
    changed();
  }

  /** The answer to a dispute has no draft that would name what was chosen before the phone was closed. */
  function resume(rows: ReadonlyMap<string, unknown>): void {
    if (rows.size === 0) return;
    align([...idsOf(), ...rows.keys()]);
    tell(idsOf());
  }

  window.addEventListener('online', retry);
  return {
    get list() {
      return list;
    },
    get leftOut() {
      return leftOut;
    },
    add(files) {
      const room = MOST_PHOTOS - list.length;
      leftOut = Math.max(0, files.length - room);
      for (const file of files.slice(0, Math.max(0, room))) {
        const photo = newBoxed('preparing');
        list = [...list, photo];
        enqueue(() => prepare(photo, file));
      }
      changed();
    },
    remove(photo) {
      leftOut = 0;
      drop(photo);
      tell(idsOf());
    },
    retry,
    connect(ids, hear) {
      tell = hear;
      align(ids);
      if (idsOf().length !== ids.length) tell(idsOf());
      if (purpose === 'dispute' && !connected) restored.then(resume);
      connected = true;
    },
    align,
    async settled() {
      retry();
      let seen: Promise<void> | undefined;
      while (seen !== queue) {
        seen = queue;
        await seen;
      }
      if (failure && list.some(({ state }) => state === 'failed')) throw failure;
    },
    close() {
      window.removeEventListener('online', retry);
      for (const photo of list) drop(photo);
      kept.clear();
    },
    onChange(hear) {
      hearers.add(hear);
      return () => hearers.delete(hear);
    },
  };
}

let lastKey = 0;
const newBoxed = (state: BoxedState): Boxed => ({
  key: ++lastKey,
  id: undefined,
  photo: undefined,
  preview: undefined,
  state,
  sent: 0,
  why: undefined,
  named: false,
  leaving: new AbortController(),
});

async function smallOf(file: File): Promise<{ id: string; small: Blob }> {
  const small = await shrinkPhoto(file);
  return { small, id: photoIdOf(await crypto.subtle.digest('SHA-256', await small.arrayBuffer())) };
}
