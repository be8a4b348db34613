import { Spreadsheet } from "../spreadsheet";
import { expectResults } from "./table";

describe("dates and times", () => {
  expectResults({ A1: "2020-02-29", A2: 43890 }, [
    ["=DATE(2008,1,2)", 39449],
    ["=DATE(2008,14,2)", 39846],
    ["=DATE(2008,-3,2)", 39327],
    ["=DATE(2008,1,-15)", 39432],
    ["=DATE(108,1,2)", 39449],
    ["=DATE(1900,2,29)", 60],
    ["=DATE(1900,3,1)", 61],
    ["=DATE(10000,1,1)", "#NUM!"],
    ["=DAY(60)", 29],
    ["=MONTH(60)", 2],
    ["=DAY(0)", 0],
    ["=YEAR(0)", 1900],
    ["=YEAR(-1)", "#NUM!"],
    ["=YEAR(A1)", 2020],
    ["=MONTH(A2)", 2],
    ['=YEAR("3/14/2012")', 2012],
    ["=TIME(12,0,0)", 0.5],
    ["=TIME(27,0,0)", 0.125],
    ["=HOUR(0.75)", 18],
    ["=MINUTE(0.78125)", 45],
    ['=SECOND("4:48:18 PM")', 18],
    ["=HOUR(0.9999999)", 0],
    ['=DATEVALUE("8/22/2011")', 40777],
    ['=DATEVALUE("2011/02/23")', 40597],
    ['=DATEVALUE("x")', "#VALUE!"],
    ['=TIMEVALUE("2:24 AM")', 0.1],
    ["=EDATE(DATE(2011,1,31),1)", 40602],
    ["=EDATE(DATE(2012,2,29),-12)", 40602],
    ["=EOMONTH(DATE(2011,1,1),1)", 40602],
    ["=EOMONTH(DATE(2011,1,1),-3)", 40482],
    ["=DAYS(DATE(2021,3,15),DATE(2021,2,1))", 42],
    ["=DAYS360(DATE(2011,1,30),DATE(2011,2,1))", 1],
    ["=DAYS360(DATE(2011,1,1),DATE(2011,12,31))", 360],
    ['=DATEDIF(DATE(2001,1,1),DATE(2003,1,1),"Y")', 2],
    ['=DATEDIF(DATE(2001,6,1),DATE(2002,8,15),"D")', 440],
    ['=DATEDIF(DATE(2001,6,1),DATE(2002,8,15),"YD")', 75],
    ['=DATEDIF(DATE(2001,6,1),DATE(2002,8,15),"MD")', 14],
    ['=DATEDIF(DATE(2001,6,1),DATE(2002,8,15),"YM")', 2],
    ['=DATEDIF(2,1,"D")', "#NUM!"],
    ["=WEEKDAY(DATE(2008,2,14))", 5],
    ["=WEEKDAY(DATE(2008,2,14),2)", 4],
    ["=WEEKDAY(DATE(2008,2,14),3)", 3],
    ["=WEEKDAY(DATE(2008,2,14),14)", 1],
    ["=WEEKDAY(1,9)", "#NUM!"],
    ["=WEEKDAY(1)", 1],
    ["=WEEKNUM(DATE(2012,3,9))", 10],
    ["=WEEKNUM(DATE(2012,3,9),2)", 11],
    ["=WEEKNUM(DATE(2012,3,9),21)", 10],
    ["=ISOWEEKNUM(DATE(2012,3,9))", 10],
    ["=ISOWEEKNUM(DATE(2021,1,1))", 53],
    ["=NETWORKDAYS(DATE(2012,10,1),DATE(2013,3,1))", 110],
    ["=NETWORKDAYS(DATE(2012,10,1),DATE(2013,3,1),DATE(2012,11,22))", 109],
    ["=NETWORKDAYS(DATE(2012,10,1),DATE(2013,3,1),{41235,41247,41295})", 107],
    ["=NETWORKDAYS.INTL(DATE(2006,1,1),DATE(2006,1,31))", 22],
    ["=NETWORKDAYS.INTL(DATE(2006,2,28),DATE(2006,1,31))", -21],
    ['=NETWORKDAYS.INTL(DATE(2006,1,1),DATE(2006,2,1),"0010001",{38719,38733})', 20],
    ["=WORKDAY(DATE(2008,10,1),151)", 39933],
    ["=WORKDAY(DATE(2008,10,1),151,{39778,39786,39834})", 39938],
    ["=WORKDAY.INTL(DATE(2012,1,1),90,11)", 41013],
    ["=WORKDAY.INTL(DATE(2012,1,1),30,0)", "#NUM!"],
    ["=YEARFRAC(DATE(2012,1,1),DATE(2012,7,30))", 0.58055556],
    ["=YEARFRAC(DATE(2012,1,1),DATE(2012,7,30),1)", 0.57650273],
    ["=YEARFRAC(DATE(2012,1,1),DATE(2012,7,30),3)", 0.57808219],
    ["=YEARFRAC(1,2,5)", "#NUM!"],
  ]);
});

test("the clock is read once for a calculation, and anew for the next", () => {
  let now = new Date(2024, 1, 29, 18, 30);
  const book = new Spreadsheet({ A1: "=TODAY()", A2: "=NOW()", A3: "=YEAR(A1)" }, { now: () => now });
  expect(book.values("A1:A3").flat()).toEqual([45351, 45351 + 18.5 / 24, 2024]);
  now = new Date(2025, 0, 1);
  book.recalculate();
  expect(book.values("A1:A3").flat()).toEqual([45658, 45658, 2025]);
});

test("a workbook that counts from 1904 reads and writes dates in its own numbers", () => {
  const book = new Spreadsheet();
  book.book.uses1904Dates = true;
  book.enter({
    A1: "=DATE(2008,1,2)",
    A2: '=TEXT(A1,"yyyy-mm-dd")',
    A3: "=WEEKDAY(A1)",
    A4: '="2008-01-02"+0',
    A5: "=YEAR(0)",
  });
  expect(book.values("A1:A5").flat()).toEqual([39449 - 1462, "2008-01-02", 4, 39449 - 1462, 1904]);
});
