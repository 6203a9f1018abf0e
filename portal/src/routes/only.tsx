import { Guard } from '../shell/guard.tsx';

/** Below this only patients. */
export function PatientOnly() {
  return <Guard roles={['patient']} />;
}

/** Below this only the counter of a service point. */
export function DeskOnly() {
  return <Guard roles={['clerk', 'provider']} />;
}

/** Below this only clerks. */
export function ClerkOnly() {
  return <Guard roles={['clerk']} />;
}

/** Below this everybody who may ask what a person at the counter is covered for. */
export function CoverAskersOnly() {
  return <Guard roles={['clerk', 'provider', 'officer']} />;
}

/** Below this those who may see images: patients their own. */
export function ImageViewersOnly() {
  return <Guard roles={['patient', 'provider']} />;
}

/** Below this only those who treat patients. */
export function ProviderOnly() {
  return <Guard roles={['provider']} />;
}

/** Below this everybody who may see claims and statements as staff. */
export function ClaimReadersOnly() {
  return <Guard roles={['clerk', 'provider', 'officer', 'inspector']} />;
}

/** Below this everybody of the staff who may see cases. */
export function CaseReadersOnly() {
  return <Guard roles={['clerk', 'provider', 'officer']} />;
}

/** Below this only officers. */
export function OfficerOnly() {
  return <Guard roles={['officer']} />;
}

/** Below this those who oversee looks at records. */
export function OverseersOnly() {
  return <Guard roles={['officer', 'inspector']} />;
}

/** Below this those who may see statistics. */
export function StatisticsReadersOnly() {
  return <Guard roles={['officer', 'analyst', 'inspector']} />;
}

/** Below this those who may see what crosses to other sides. */
export function TransferReadersOnly() {
  return <Guard roles={['officer', 'inspector']} />;
}

/** Below this those who may read how the law is changed. */
export function LawReadersOnly() {
  return <Guard roles={['officer', 'analyst', 'inspector']} />;
}

/** Below this only operators. */
export function OperatorOnly() {
  return <Guard roles={['operator']} />;
}
