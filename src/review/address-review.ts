import type { Clinic } from '../clinic-file/schema.ts';
import type { Issue } from '../foundation/issue.ts';

/** Addresses that work, and that could be better: without encryption on the way, or without a country code. */
export function addressReview(clinic: Clinic): Issue[] {
  const insecure = (['website', 'booking'] as const).flatMap((key): Issue[] => {
    const address = clinic[key];
    if (!address?.startsWith('http:')) return [];
    return [warning('insecure-address', key, address, `https:${address.slice('http:'.length)}`)];
  });
  const { phone } = clinic;
  return [
    ...insecure,
    ...(phone === undefined || isWhole(phone) ? [] : [warning('phone-doubtful', 'phone', phone, '+48 22 000 00 00')]),
  ];
}

/** With country code, and of 8 to 15 digits in all (ITU-T E.164): a person may call from abroad. */
function isWhole(phone: string): boolean {
  const digits = phone.replace(/\D/g, '').length;
  return phone.startsWith('+') && digits >= 8 && digits <= 15;
}

function warning(code: string, key: string, found: string, expected: string): Issue {
  return { code, severity: 'warning', path: ['clinic', key], found, expected };
}
