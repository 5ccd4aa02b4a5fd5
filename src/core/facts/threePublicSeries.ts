import type { FactId } from './catalogue';

/** One stage of one year of the “三公” money: the whole and its items. */
export interface ThreePublicSeries {
  readonly whole: FactId;
  readonly travelAbroad: FactId;
  readonly vehicle: FactId;
  readonly vehiclePurchase: FactId;
  readonly vehicleRunning: FactId;
  readonly reception: FactId;
}

export const THREE_PUBLIC_SERIES: readonly ThreePublicSeries[] = [
  {
    whole: 'threePublicBudget',
    travelAbroad: 'travelAbroadBudget',
    vehicle: 'vehicleBudget',
    vehiclePurchase: 'vehiclePurchaseBudget',
    vehicleRunning: 'vehicleRunningBudget',
    reception: 'receptionBudget',
  },
  {
    whole: 'threePublicFinal',
    travelAbroad: 'travelAbroadFinal',
    vehicle: 'vehicleFinal',
    vehiclePurchase: 'vehiclePurchaseFinal',
    vehicleRunning: 'vehicleRunningFinal',
    reception: 'receptionFinal',
  },
  {
    whole: 'lastThreePublicBudget',
    travelAbroad: 'lastTravelAbroadBudget',
    vehicle: 'lastVehicleBudget',
    vehiclePurchase: 'lastVehiclePurchaseBudget',
    vehicleRunning: 'lastVehicleRunningBudget',
    reception: 'lastReceptionBudget',
  },
  {
    whole: 'lastThreePublicFinal',
    travelAbroad: 'lastTravelAbroadFinal',
    vehicle: 'lastVehicleFinal',
    vehiclePurchase: 'lastVehiclePurchaseFinal',
    vehicleRunning: 'lastVehicleRunningFinal',
    reception: 'lastReceptionFinal',
  },
];
