// Korean mobile numbers: stored as digits, read in groups.
export const PHONE = '01[016789]-?[0-9]{3,4}-?[0-9]{4}';

export const digitsOf = (typed) => typed.replace(/\D/g, '') || null;

export const grouped = (digits) => (digits ? digits.replace(/^(\d{3})(\d{3,4})(\d{4})$/, '$1-$2-$3') : '');
