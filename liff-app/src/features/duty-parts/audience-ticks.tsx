/** Which types of LAO must report, wherever a duty is made: from a letter or in the editor. */
import { LAO_TYPES, type LaoType } from '@thankamnot/shared/organization/unit';
import { inputId } from '../../design/input-id.ts';
import { GroupFrame } from '../report/fields/frame.tsx';
import './duty-parts.css';

interface AudienceTicksProps {
  id: string;
  label: string;
  value: readonly LaoType[];
  fault: string | undefined;
  onChange: (types: LaoType[]) => void;
}

export function AudienceTicks({ id, label, value, fault, onChange }: AudienceTicksProps) {
  return (
    <GroupFrame of={{ id, label, required: true }} fault={fault}>
      <div class="options audience">
        {LAO_TYPES.map((type, index) => (
          <label key={type} class="option">
            <input
              type="checkbox"
              id={index === 0 ? inputId(id) : undefined}
              checked={value.includes(type)}
              onChange={() => onChange(LAO_TYPES.filter((it) => (it === type) !== value.includes(it)))}
            />
            <span>{type}</span>
          </label>
        ))}
      </div>
    </GroupFrame>
  );
}
