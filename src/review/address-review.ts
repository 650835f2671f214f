import type { Clinic } from '../clinic-file/schema.ts';
import type { Issue, Path } from '../foundation/issue.ts';

/** Addresses that work, and that could be better: without encryption on the way, or without a country code. */
export function addressReview(clinic: Clinic): Issue[] {
  const insecure = (['website', 'booking'] as const).flatMap((key) => secureAddress(clinic[key], ['clinic', key]));
  const { phone } = clinic;
  return [
    ...insecure,
    ...(phone === undefined || isWhole(phone)
      ? []
      : [warning('phone-doubtful', ['clinic', 'phone'], phone, '+48 22 000 00 00')]),
  ];
}

/** An issue for an address that is not encrypted on the way. */
export function secureAddress(address: string | undefined, path: Path): Issue[] {
  if (!address?.startsWith('http:')) return [];
  return [warning('insecure-address', path, address, `https:${address.slice('http:'.length)}`)];
}

/** With country code, and of 8 to 15 digits in all (ITU-T E.164): a person may call from abroad. */
function isWhole(phone: string): boolean {
  const digits = phone.replace(/\D/g, '').length;
  return phone.startsWith('+') && digits >= 8 && digits <= 15;
}

function warning(code: string, path: Path, found: string, expected: string): Issue {
  return { code, severity: 'warning', path, found, expected };
}
