/** The company whose sales the sample shows. It does not exist. */
export const COMPANY = "Atelier Brisemarne";
export const SAMPLE_FILE_NAME = "atelier-brisemarne.xlsx";
