import { THREE_PUBLIC_SERIES } from '../../facts/threePublicSeries';
import type { Check } from '../check';
import { sumOfParts } from '../sumOfParts';

/** Where a “三公” table divides the vehicles. */
export const vehicleTotal: Check = {
  code: 'T7.vehicles',
  level: 'error',
  law: '公务用车购置及运行费＝公务用车购置费＋公务用车运行维护费',
  compare: (input) =>
    THREE_PUBLIC_SERIES.map(({ vehicle, vehiclePurchase, vehicleRunning }) =>
      sumOfParts({ whole: vehicle, parts: [vehiclePurchase, vehicleRunning] }, 'error')(input),
    ),
};
