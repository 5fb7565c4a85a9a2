import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { CAST, emptyScene, rosterFrom, takScene, UNITS } from '../../testing/scene.ts';
import { acceptPrivacy, personOf, useInvite } from '../../use-cases/registration.ts';
import { importRoster } from '../../use-cases/setup.ts';
import { terminal } from './testing/terminal.ts';

const folder = mkdtempSync(join(tmpdir(), 'invites-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('coordinator invite', () => {
  it('makes a coordinator of the province of whoever uses it', async () => {
    const scene = await takScene();
    const invite = await terminal(scene).json('coordinator', 'invite', '--province', 'ตาก');
    expect(invite).toEqual({
      code: expect.any(String),
      province: '63',
      district: null,
      expiresAt: '2025-12-14T17:00:00.000Z',
    });
    await acceptPrivacy(scene.ports, CAST.anucha, '1');
    expect(personOf(await useInvite(scene.ports, CAST.anucha.user, invite.code, 'k'))?.coordinates).toEqual(
      {},
    );
  });

  it.each(['แม่สอด', 'อำเภอแม่สอด', 'อ.แม่สอด', '6306'])('finds the district %s', async (name) => {
    const invite = await terminal(await takScene()).json('coordinator', 'invite', '--district', name);
    expect(invite).toMatchObject({ province: '63', district: '6306' });
  });

  it.each([
    [['--district', 'บางรัก'], '--district: unknown district "บางรัก"'],
    [[], 'one of --province <name> and --district <name> is needed'],
    [['--province', 'อุตรดิตถ์'], 'no roster of อุตรดิตถ์'],
  ])('refuses %j', async (options, says) => {
    const { code, err } = await terminal(await takScene()).run('coordinator', 'invite', ...options);
    expect(code).toBe(2);
    expect(err).toContain(says);
  });
});

describe('unit invite', () => {
  it('makes a code for one unit', async () => {
    const invite = await terminal(await takScene()).json('unit', 'invite', '--unit', UNITS.maeSot);
    expect(invite).toEqual({
      unit: UNITS.maeSot,
      name: 'เทศบาลนครแม่สอด',
      code: expect.any(String),
      expiresAt: '2025-12-14T17:00:00.000Z',
    });
  });

  it('makes a code for every LAO', async () => {
    const { invites } = await terminal(await takScene()).json('unit', 'invite', '--all');
    expect(invites).toHaveLength(69);
    expect(new Set(invites.map(({ code }: { code: string }) => code)).size).toBe(69);
  });

  it('keeps to one province when it is named', async () => {
    const scene = await takScene();
    await importRoster(scene.ports, rosterFrom('lao-uttaradit.csv', 'อุตรดิตถ์'));
    const { invites } = await terminal(scene).json('unit', 'invite', '--all', '--province', 'อุตรดิตถ์');
    expect(invites).toHaveLength(80);
  });

  it.each([
    [['--unit', '99999999'], '--unit: unknown unit "99999999"'],
    [[], 'one of --unit <code> and --all is needed'],
    [['--all', '--unit', UNITS.maeSot], 'one of --unit <code> and --all is needed'],
    [['--all', '--pdf', '/no/such/folder/codes.pdf'], '/no/such/folder/codes.pdf: no such folder'],
  ])('refuses %j', async (options, says) => {
    const { code, err } = await terminal(await takScene()).run('unit', 'invite', ...options);
    expect(code).toBe(2);
    expect(err).toContain(says);
  });

  it('prints the codes with links into the mini-app, a page a district', async () => {
    const file = join(folder, 'codes.pdf');
    const liffUrl = (path: string) => `https://liff.line.me/1650000000-abcdefgh${path}`;
    const { invites } = await terminal(await takScene(), { liffUrl }).json(
      'unit',
      'invite',
      '--all',
      '--pdf',
      file,
    );
    const pdf = readFileSync(file, 'latin1');
    expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(9);
    const links = [...pdf.matchAll(/\/URI \(([^)]+)\)/g)].map(([, link]) => link);
    expect(links.toSorted()).toEqual(
      invites.map(({ code }: { code: string }) => liffUrl(`/register?code=${code}`)).toSorted(),
    );
  });

  it('prints one card without a link where there is no mini-app', async () => {
    const file = join(folder, 'one.pdf');
    const { out } = await terminal(await takScene()).run(
      'unit',
      'invite',
      '--unit',
      UNITS.maeSot,
      '--pdf',
      file,
    );
    expect(out).toContain(file);
    const pdf = readFileSync(file, 'latin1');
    expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(1);
    expect(pdf).not.toContain('/URI');
  });

  it('makes no code where the file cannot be written', async () => {
    const scene = await takScene();
    expect((await terminal(scene).run('unit', 'invite', '--all', '--pdf', folder)).err).toContain(
      'it is a folder',
    );
    expect(scene.ports.random.inviteCode()).toBe('TAK00001');
  });

  it('asks for a roster first', async () => {
    const { code, err } = await terminal(emptyScene()).run('unit', 'invite', '--all');
    expect(code).toBe(2);
    expect(err).toContain('no roster; roster import comes first');
  });
});
