import { t } from '../../lib/i18n/t.ts';
import { Button } from '../ui/button.tsx';

/** Takes the user to a field of the page; `describedBy` names the element that says which. */
export const JumpButton = (props: { describedBy: string; onGo: () => void }) => (
  <Button size="small" variant="plain" icon="arrow" describedBy={props.describedBy} onClick={props.onGo}>
    {t('panel.vai')}
  </Button>
);
