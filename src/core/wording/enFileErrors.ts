import type { FileErrorTexts } from "./texts";

/** Why a file cannot be read or written, and what to do, in English. Excel opens and saves its files itself: only the command line says these. */
export const enFileErrors: FileErrorTexts = {
  notAnXlsx:
    "File{subject} is not an .xlsx workbook. Open it in Excel, choose File › Save As “Excel Workbook (*.xlsx)”, then open that.",
  passwordProtected:
    "File{subject} needs a password to open, so it cannot be read. Open it in Excel, remove the password under File › Info › Protect Workbook, save and try again.",
  damagedFile:
    "File{subject} is damaged or incomplete and cannot be read. Get the original again, or open it in Excel with Open and Repair and save it.",
  fileMissing: "File{subject} was not found. Check the name and the folder.",
  fileExists:
    "File{subject} exists already and is not overwritten. Choose another name, or add --force to replace it.",
  cannotWriteFile:
    "File{subject} cannot be written. Close it if it is open in Excel, check that you may write to the folder and that the disk has room, then try again.",
};
