/** A refusal as Excel words it: the code is what the client hands on. */
export class RichApiError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly location = '',
  ) {
    super(message);
  }
}

export function invalidArgument(
  location: string,
  message = 'The argument is invalid or missing or has an incorrect format.',
): RichApiError {
  return new RichApiError('InvalidArgument', message, location);
}

export function itemNotFound(location: string): RichApiError {
  return new RichApiError('ItemNotFound', "The requested resource doesn't exist.", location);
}

export function accessDenied(location: string): RichApiError {
  return new RichApiError('AccessDenied', 'You cannot perform the requested operation.', location);
}
