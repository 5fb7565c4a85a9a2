import { describe, expect, it } from 'vitest';
import { readConfig } from './config.ts';

const SETTINGS = {
  LINE_LOGIN_CHANNEL_ID: '1650000000',
  LIFF_ID: '1650000000-abcdefgh',
  LINE_CHANNEL_SECRET: 'secret',
  LINE_CHANNEL_ACCESS_TOKEN: 'token',
};

describe('the server keeps files', () => {
  it.each([
    ['beside its database', {}, { kind: 'folder', folder: '.data/files' }],
    [
      'beside a database elsewhere',
      { SQLITE_FILE: '/srv/tk/a.sqlite' },
      { kind: 'folder', folder: '/srv/tk/files' },
    ],
    ['in a folder that is named', { FILES_FOLDER: '/mnt/photos' }, { kind: 'folder', folder: '/mnt/photos' }],
    ['in the process, as a database in memory', { SQLITE_FILE: ':memory:' }, { kind: 'memory' }],
    [
      'in the project’s bucket, with Firestore',
      { STORE: 'firestore', GOOGLE_CLOUD_PROJECT: 'my-project' },
      { kind: 'bucket', bucket: 'my-project.firebasestorage.app' },
    ],
    [
      'in a bucket that is named',
      { STORE: 'firestore', STORAGE_BUCKET: 'photos' },
      { kind: 'bucket', bucket: 'photos' },
    ],
  ])('%s', (_, more, files) => {
    expect(readConfig({ ...SETTINGS, ...more }).files).toEqual(files);
  });

  it('nowhere where nobody says in which project', () => {
    expect(() => readConfig({ ...SETTINGS, STORE: 'firestore' })).toThrow('STORAGE_BUCKET: is not set');
  });
});
