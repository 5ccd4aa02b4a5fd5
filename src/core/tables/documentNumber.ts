/** 「平财预〔2024〕15号」: which letter it is, never what a table is called. */
export const DOCUMENT_NUMBER = /^[一-龥]{2,10}[〔[(【]20\d{2}[〕\])】](?:第)?\d+号$/;
