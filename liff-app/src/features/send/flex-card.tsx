import { Flex } from '@thankamnot/flex-view/container';
import type { FlexContainer } from '@thankamnot/flex-view/types';
import '@thankamnot/flex-view/flex.css';

/** To be looked at only: what would be tapped in LINE does nothing here, and the keyboard passes it by. */
export function FlexCard({ contents }: { contents: FlexContainer }) {
  return (
    <div inert>
      <Flex contents={contents} act={() => {}} />
    </div>
  );
}
