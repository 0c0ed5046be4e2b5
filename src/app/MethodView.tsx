import { useQuery } from '@tanstack/react-query';
import { Loaded } from '../components/Loaded';
import { Skeleton } from '../components/Skeleton';
import { evaluationQuery, indicatorsQuery } from '../data/queries';
import { Accuracy } from '../features/method/Accuracy';
import { MethodPage } from '../features/method/MethodPage';
import { NameCount } from '../features/method/NameCount';
import { shell } from '../i18n/messages/shell';
import { useText } from '../i18n/useText';

/** How everything on the page comes about; the measured figures load by themselves. */
export function MethodView() {
  const text = useText();
  const evaluation = useQuery(evaluationQuery());
  const indicators = useQuery(indicatorsQuery());
  return (
    <MethodPage
      accuracy={
        <Loaded
          query={evaluation}
          what={text(shell.what.evaluation)}
          fallback={<Skeleton lines={8} />}
        >
          {(measured) => <Accuracy evaluation={measured} />}
        </Loaded>
      }
      nameCount={
        <Loaded
          query={indicators}
          what={text(shell.what.indicators)}
          fallback={<Skeleton lines={1} />}
        >
          {(file) => <NameCount {...file} />}
        </Loaded>
      }
    />
  );
}
