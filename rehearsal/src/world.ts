/**
 * The whole product on one machine: the bot's server and a LINE platform beside it, joined by LINE's protocol only,
 * with one clock for both. `npm start`, the browser tests and the story tests stand on it.
 */
import { fileURLToPath } from 'node:url';
import { createLineAccount } from '@thankamnot/functions/adapters/line/line-account';
import type { Config } from '@thankamnot/functions/config';
import { quietLog } from '@thankamnot/functions/log';
import { type RunningServer, startServer } from '@thankamnot/functions/start-server';
import { peopleByMenu } from '@thankamnot/functions/use-cases/menus';
import type { Log } from '@thankamnot/functions/use-cases/ports';
import { liffUrls } from '@thankamnot/functions/wiring';
import { createSimulator, type Simulator } from '@thankamnot/simulator/simulator';
import { createClock, type MovableClock } from './clock.ts';
import { GROUP, PEOPLE, type RehearsalPerson } from './people.ts';
import { seedTak } from './seed.ts';

export interface World {
  simulator: Simulator;
  simulatorUrl: string;
  server: RunningServer;
  clock: MovableClock;
  /** Moves both clocks and runs what the schedule would run then. */
  moveTo(instant: string): Promise<void>;
  close(): Promise<void>;
}

export interface WorldOptions {
  /** ISO instant at which the world opens. */
  opensAt: string;
  store?: Config['store'];
  files?: Config['files'];
  ports?: { server: number; simulator: number };
  /** The clock stands still between moves. */
  frozen?: boolean;
  log?: Log;
  /** Templates of the duties that run; those of the Tak letter where none are named. */
  duties?: string[];
  /** Start with an empty database. */
  unseeded?: boolean;
}

/** Known to nobody but this machine: they open nothing at LINE. */
export const CHANNEL = {
  channelSecret: 'rehearsal-channel-secret',
  channelAccessToken: 'rehearsal-access-token',
  loginChannelId: '1650000000',
  liffId: '1650000000-rehearse',
};

export async function openWorld(options: WorldOptions): Promise<World> {
  const clock = createClock(options.opensAt, { frozen: options.frozen ?? false });
  let server: RunningServer | undefined;
  const moveTo = async (instant: Date) => {
    clock.set(instant);
    await server?.tick();
    await server?.idle();
  };
  const simulator = createSimulator({
    ...CHANNEL,
    now: clock.date,
    botName: 'ทันกำหนด',
    people: (Object.values(PEOPLE) as RehearsalPerson[]).map(({ id, name, role, seat, coordinates }) => ({
      id,
      name,
      role,
      friend: seat !== undefined || coordinates !== undefined,
    })),
    groups: [{ ...GROUP, botIn: true }],
    clock: { set: moveTo, label: 'เวลาจำลอง' },
  });
  const { url: simulatorUrl } = await simulator.listen(options.ports?.simulator ?? 0);

  const config: Config = {
    port: options.ports?.server ?? 0,
    store: options.store ?? { kind: 'sqlite', file: ':memory:' },
    files: options.files ?? { kind: 'memory' },
    line: {
      apiBaseUrl: simulatorUrl,
      dataApiBaseUrl: simulatorUrl,
      loginChannelId: CHANNEL.loginChannelId,
      liffId: CHANNEL.liffId,
    },
    publicUrl: undefined,
    now: undefined,
    secrets: { channelSecret: CHANNEL.channelSecret, channelAccessToken: CHANNEL.channelAccessToken },
  };
  server = await startServer(config, {
    liffDirectory: fileURLToPath(new URL('../../liff-app/dist-rehearsal', import.meta.url)),
    clock,
    log: options.log ?? quietLog,
    host: '127.0.0.1',
  });
  simulator.setWebhookUrl(`${server.url}/webhook`);
  simulator.setLiffEndpointUrl(`${server.url}/liff`);
  if (!options.unseeded) {
    await setUpMenus(config, server);
    await seedTak(server.ports, options.duties);
    // Everybody's menu stands when the world opens.
    await server.idle();
  }

  const running = server;
  return {
    simulator,
    simulatorUrl,
    server: running,
    clock,
    moveTo: (instant) => moveTo(new Date(instant)),
    async close() {
      await simulator.close();
      await running.close();
    },
  };
}

/** As `admin line setup` does. */
async function setUpMenus({ line, secrets }: Config, { ports }: RunningServer): Promise<void> {
  const account = createLineAccount({
    channelAccessToken: secrets.channelAccessToken,
    baseUrl: line.apiBaseUrl,
    dataBaseUrl: line.dataApiBaseUrl,
    liffUrl: liffUrls(line.liffId),
  });
  await account.setUpMenus(await peopleByMenu(ports));
}
