export type Speaker = { name: string; picture?: string | undefined };

/** A round picture, or the first letter of the name with the marks that belong to it. */
export function Avatar({ speaker }: { speaker: Speaker }) {
  const letter = /\p{L}\p{M}*/u.exec(speaker.name)?.[0] ?? '•';
  return (
    <span class="avatar" aria-hidden>
      {speaker.picture ? <img src={speaker.picture} alt="" /> : letter}
    </span>
  );
}
