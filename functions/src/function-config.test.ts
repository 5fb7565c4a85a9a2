import { describe, expect, it } from 'vitest';
import { readFunctionConfig } from './config.ts';
import { SECRETS } from './deployment.ts';

const SETTINGS = {
  LINE_LOGIN_CHANNEL_ID: '1650000000',
  LIFF_ID: '1650000000-abcdefgh',
  GCLOUD_PROJECT: 'my-project',
};

describe('the settings of a deployed function', () => {
  it('asks for the secrets that are bound to the function, and for no other', () => {
    const environment = { ...SETTINGS, LINE_CHANNEL_SECRET: 'secret' };
    expect(readFunctionConfig(SECRETS.api, environment)).toEqual({
      files: { kind: 'bucket', bucket: 'my-project.firebasestorage.app' },
      line: {
        apiBaseUrl: 'https://api.line.me',
        dataApiBaseUrl: 'https://api-data.line.me',
        loginChannelId: '1650000000',
        liffId: '1650000000-abcdefgh',
      },
      secrets: { LINE_CHANNEL_SECRET: 'secret' },
    });
    expect(() => readFunctionConfig(SECRETS.webhook, environment)).toThrow(
      'LINE_CHANNEL_ACCESS_TOKEN: is not set',
    );
  });

  it('names a setting that is missing', () => {
    expect(() => readFunctionConfig([], { LIFF_ID: 'x' })).toThrow('LINE_LOGIN_CHANNEL_ID: is not set');
  });

  it('keeps files in the project’s own bucket, or in another that is named', () => {
    const named = { ...SETTINGS, STORAGE_BUCKET: 'my-project.appspot.com' };
    expect(readFunctionConfig([], named).files).toEqual({ kind: 'bucket', bucket: 'my-project.appspot.com' });
    const { GCLOUD_PROJECT: _, ...nowhere } = SETTINGS;
    expect(() => readFunctionConfig([], nowhere)).toThrow('STORAGE_BUCKET: is not set');
  });

  it('leaves the platform’s own settings alone: PORT may be the path of a socket', () => {
    const environment = { ...SETTINGS, PORT: '/tmp/functions.sock', STORE: 'sqlite' };
    expect(readFunctionConfig([], environment).line.liffId).toBe(SETTINGS.LIFF_ID);
  });

  it('refuses a fixed clock', () => {
    expect(() => readFunctionConfig([], { ...SETTINGS, NOW: '2025-09-19T09:00:00+07:00' })).toThrow('NOW: ');
  });
});
