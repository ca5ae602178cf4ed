// The sidebar ตรวจสิทธิ์: who may change what, what differs from the settings, and a button that brings it to them.
import { useState } from 'preact/hooks';
import type { Access } from '../../commands/access/access';
import { ACCESS_PAGE } from '../../words/pages/access-page';
import { LookingPage, useLooking } from '../looking';
import { mount } from '../mount';
import { Differences } from './differences';
import { WhoMay } from './who-may';

function AccessPage() {
  const looking = useLooking<Access>('access', ACCESS_PAGE);
  const { work, found } = looking;
  const [ticked, setTicked] = useState<readonly string[]>([]);

  const mend = (confirm?: string) => {
    const options = { ...(ticked.length ? { take: ticked.join(',') } : {}), ...(confirm ? { confirm } : {}) };
    looking.mend('mend-access', options, () => setTicked([]));
  };

  const tick = (email: string, isTicked: boolean) =>
    setTicked([...ticked.filter((each) => each !== email), ...(isTicked ? [email] : [])]);

  return (
    <LookingPage looking={looking} words={ACCESS_PAGE} partsDone={ACCESS_PAGE.partsDone} yes={mend}>
      {found ? (
        <>
          <Differences answer={found} isBusy={work.busy !== null} ticked={ticked} tick={tick} mend={() => mend()} />
          <WhoMay answer={found} />
        </>
      ) : null}
    </LookingPage>
  );
}

mount(<AccessPage />, 'access');
