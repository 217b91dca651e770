import type { TransferInWidget } from '../../generated/types.js';
import type { Work } from '../work/work.js';

/** Where the form for transfers in is. The sandbox hosts none: the happening `isa-transfer-in-requested` stands for it. */
export function transferWidget(work: Work): TransferInWidget {
  const assets = 'https://assets.example.com/transfer-in/assets/goji-transfer-in';
  return {
    apiUrl: 'https://api-sandbox.goji.investments',
    styleSrc: `${assets}.css`,
    scriptSrc: `${assets}.js`,
    token: work.newId(),
  };
}
