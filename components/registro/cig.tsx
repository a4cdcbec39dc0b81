/** Ten characters in groups of 3, 3 and 4: read aloud over the phone, copied without a space. */
const GROUPS = [
  [0, 3],
  [3, 6],
  [6, 10],
] as const;

/** A CIG as text of even width; the groups are for the eye only. */
export const Cig = ({ cig, id }: { cig: string; id?: string | undefined }) => (
  <span class="cig" id={id} translate={false}>
    {GROUPS.map(([from, to]) => (
      <span key={from}>{cig.slice(from, to)}</span>
    ))}
  </span>
);
