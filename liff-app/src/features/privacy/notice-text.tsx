import { privacyNotice } from '@thankamnot/shared/wording/privacy';
import { useApp } from '../../session/app-context.tsx';
import './privacy.css';

/** The whole notice, for the province of the person where that is known. */
export function NoticeText() {
  const { me } = useApp();
  return (
    <div class="privacy-text">
      {privacyNotice(me.contact).map(({ title, paragraphs = [], points = [] }) => (
        <section key={title}>
          <h2>{title}</h2>
          {points.length > 0 && (
            <ul>
              {points.map((point) => (
                <li key={point}>{point}</li>
              ))}
            </ul>
          )}
          {paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </section>
      ))}
    </div>
  );
}
