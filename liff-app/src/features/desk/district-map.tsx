import { tileMapOf } from '@thankamnot/shared/organization/district-tiles';
import { districtCodeOf } from '@thankamnot/shared/organization/unit';
import { RATE_STEPS, rateStep } from '@thankamnot/shared/report/group-rates';
import { round as say } from '@thankamnot/shared/wording/liff/round';
import { percent } from '@thankamnot/shared/wording/percent';
import { Link } from '../../router/router.tsx';
import type { Route } from '../../router/routes.ts';
import type { Board } from './narrow-board.ts';
import { RateBar } from './rate-bar.tsx';
import './district-map.css';

type District = Board['byDistrict'][number];

interface DistrictMapProps {
  board: Board;
  /** The heading that the page is narrowed to. */
  chosen: string | undefined;
}

/** Where the province's districts stand: as tiles on a map and as a table. Either leads to the units of a district. */
export function DistrictMap({ board, chosen }: DistrictMapProps) {
  const { byDistrict } = board;
  if (byDistrict.length < 2) return null;
  const codes = codesOf(board);
  const map = tileMapOf([...codes.keys()]);
  /** The chosen district again leads back to all of them. */
  const routeTo = (district: string): Route => ({
    page: 'board',
    duty: board.duty,
    round: board.round,
    district: district === chosen ? undefined : district,
  });
  return (
    <section class="card districts-card">
      <h2>{say.districts}</h2>
      <div class="map-and-table">
        {codes.size > 1 && (
          <div>
            <p class="soft small">{map.isGeographic ? say.mapPlaced : say.mapOrdered}</p>
            <ul class="tiles" style={{ '--columns': map.columns }}>
              {map.tiles.map(({ district: code, column, row }) => {
                const district = byDistrict.find((it) => it.district === codes.get(code));
                return district ? (
                  <li key={code} style={{ gridColumn: column, gridRow: row }}>
                    <Tile
                      of={district}
                      to={routeTo(district.district)}
                      chosen={district.district === chosen}
                    />
                  </li>
                ) : null;
              })}
            </ul>
            <ul class="map-steps small" aria-hidden="true">
              {RATE_STEPS.map((from, step) => (
                <li key={from}>
                  <i class={`step-${step}`} />
                  {from === 1 ? '100%' : `< ${(RATE_STEPS[step + 1] ?? 1) * 100}%`}
                </li>
              ))}
            </ul>
          </div>
        )}
        <div class="table-box">
          <table class="table district-table">
            <caption class="sr">{say.districts}</caption>
            <thead class="small">
              <tr>
                <th scope="col">{say.district}</th>
                <th scope="col" class="end">
                  {say.missing}
                </th>
                <th scope="col">{say.reported}</th>
              </tr>
            </thead>
            <tbody>
              {byDistrict.map(({ district, rate, complete, expected }) => (
                <tr key={district} class={district === chosen ? 'here' : ''}>
                  <th scope="row">
                    <Link to={routeTo(district)} current={district === chosen}>
                      {district}
                    </Link>
                  </th>
                  <td class="end">{expected - complete}</td>
                  <td>
                    <RateBar rate={rate} />
                    <span class="district-rate">
                      {percent(rate)} <span class="soft small">{say.of(complete, expected)}</span>
                    </span>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </div>
    </section>
  );
}

/** Colour, percentage and count say the same; none is needed for the others. */
function Tile({ of, to, chosen }: { of: District; to: Route; chosen: boolean }) {
  const { district, rate, complete, expected } = of;
  return (
    <Link to={to} class={`tile step-${rateStep(rate ?? 0)}`} current={chosen}>
      <span class="tile-name">{district}</span>
      <b>{percent(rate)}</b>
      <span class="tile-count">
        {complete}/{expected}
      </span>
    </Link>
  );
}

/** The headings of districts by their codes, in the roster's order. An อบจ. is the whole province's and has no tile. */
function codesOf({ units }: Board): Map<string, string> {
  const districts = units.filter(({ type, code }) => type !== 'อบจ.' && code.length >= 4);
  return new Map(
    districts.map(({ code, heading }) => [code.length === 8 ? districtCodeOf(code) : code, heading]),
  );
}
