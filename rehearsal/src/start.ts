/** `npm start`: sit in front of the whole product on the morning of 16 September 2568, the day the Tak letter was written. */
import { openWorld } from './world.ts';

const OPENS_AT = '2025-09-16T08:59:30+07:00';
const SCHEDULE_EVERY_MS = 15_000;

const environmentPort = (name: string, usual: number): number => Number(readEnvironment(name) ?? usual);
const readEnvironment = (name: string): string | undefined => process.env[name];

const world = await openWorld({
  opensAt: OPENS_AT,
  ports: { server: environmentPort('PORT', 8080), simulator: environmentPort('SIMULATOR_PORT', 8090) },
});
// The schedule of production, in the rehearsal's own time.
setInterval(() => void world.server.tick().catch(console.error), SCHEDULE_EVERY_MS).unref();

console.log(`
  ทันกำหนด — ซ้อมใช้งานบนเครื่องนี้

  เปิดในเบราว์เซอร์ (open this)   ${world.simulatorUrl}
  เซิร์ฟเวอร์ของบอต (the bot)      ${world.server.url}

  16 กันยายน 2568 เวลา 08:59 น. (เตือนรอบแรกออกเวลา 09:00 น.) · เลื่อนเวลาได้ที่แถบบน · กด Ctrl+C เพื่อหยุด
`);

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void world.close().then(() => process.exit(0)));
}
