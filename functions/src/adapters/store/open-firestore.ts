import { Firestore } from '@google-cloud/firestore';
import type { DocumentStore } from '../../use-cases/document-store.ts';
import { openFirestoreStore } from './firestore-store.ts';

/** The project's Firestore, or the emulator that `FIRESTORE_EMULATOR_HOST` names. */
export const openFirestore = (): DocumentStore => openFirestoreStore(new Firestore());
