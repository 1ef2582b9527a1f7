"""Addresses, phones and identity numbers are told from all other numbers."""

import pytest

from careerplan.rules.personal_data import find_personal_data

TOLD = (
    "Call me on +44 20 7946 0958",
    "Reach me at (415) 555-2671",
    "415-555-2671",
    "My mobile: 07700 900123",
    "phone 030 1234567",
    "+49 (0)30 1234567",
    "0049 170 1234567",
    "Tel. 01 23 45 67 89",
    "+1 415 555 2671",
    "+49170123456",
    "whatsapp 0170/1234567",
    "0171 2345678",
    "0171/2345678",
    "Evenings: 0171 / 234 56 78",
    "(0171) 2345678",
    "Write or ring, 020 7946 0958.",
    "01 23 45 67 89",
    "030-1234567",
    "I live at 12 Harbour Street",
    "221B Baker St, London",
    "Write to 14 Old Mill Road.",
    "40 Elm Avenue in Leeds",
    "5 West Hill Drive, Denver CO 80203",
    "3 Rose Close, Leeds LS1 4DY",
    "Hauptstraße 5, Berlin",
    "Lange Str. 12a",
    "Berliner Straße 7",
    "14 rue de la Paix",
    "123-45-6789",
    "My SSN is 123-45-6789",
    "National insurance number QQ123456C",
    "AB 12 34 56 C",
    "Passport no. X1234567",
    "passport number: C01X00T47",
    "ID card number 123456789",
    "Tax ID number 12 345 678 901",
    "DE89 3704 0044 0532 0130 00",
    "GB29NWBK60161331926819",
    "Student ID number 20231234",
    "employee number 00412345",
)
HONEST = (
    "Order 4500123456 shipped by 2027",
    "Order 0171 2345678 shipped",
    "invoice no. 0171/2345678",
    "part 0171-2345678",
    "room 0171 2345678",
    "Rooms 01 02 03 04 05",
    "01 02 2027 and 03 04 2027",
    "01/02/2027 to 05/06/2028",
    "08/2027-09/2028",
    "From 01-02-2027 12:30 on",
    "Shift 0600-1400 2027",
    "0171 23:45",
    "0.171 234 567",
    "0171 2345678 parcels",
    "Room 012-345",
    "007 films",
    "0800 1234567",
    "Version 01.23.45.67.89.01",
    "ticket 415-555-2671",
    "Visit 40 High Street shops",
    "Lead 3 Test Drive events",
    "Take CS 101 and CS 202-3030",
    "By 2027 Silk Road tours sell 30 places",
    "Close 12,000,000 EUR",
    "+12 000 000 EUR of orders",
    "Increase to +10 000 000 views",
    "ISO 27001:2022 and ISO 9001",
    "Answer the 0800 123 4567 hotline",
    "Ring 1-800-555-1234 for the shop",
    "Move from 9 to 5 at the High Street branch",
    "ISBN 978-3-16-148410-0",
    "Tarn Road School, year 7",
    "Pass the exam 70-480 in 2027-03-04",
    "Ward 12 St Mary's Hospital",
    "Grow from 2027-2028 to 2030",
    "Sell 3 Wall Street funds",
    "Call 200 customers",
    "Phone 120 customers a week",
    "phone 2,000 customers in 2027",
    "Tel Aviv office, 30 people",
    "Open 5 Main Street stores",
    "Version 1.2.3456.7890",
    "Part no. 123-45-6789",
    "Serve table 5 at Harbour Road",
    "Run route 66 Road race",
    "Complete 30 hours of CPR",
    "Score 4.5 out of 5 with 1234567 views",
    "Read https://example.org/12-345-6789/415-555-2671",
    "Write jo.415-555-2671@example.org",
    "A budget of 1 234 567 890 kr",
    "the exam AZ-104 and course 123-456-7890",
    "10 Downing years",
    "Shift 22:00-06:00, 7 days",
    "See 12 Angry Men and 7 Samurai",
    "Manage 14 Via Rail trains",
    "The 3rd Street project",
    "Lead the 5th Avenue store",
    "Serve 12 Oak Street Dental patients",
    "Grade 8 Road Safety lessons",
    "Give 3 Lunch Way talks",
    "Present at 20 Queen Street Bakery tastings",
    "student 30 numbers",
    "Answer 3 to 5 phone 400 times",
    "Employee numbers from 120 to 150",
    "Raise employee number to 120",
    "2026-11-23T12:30:00",
    "00 123 parts in 2027",
    "Score 300-400-5000 points",
    "Learn chapter 7 Square roots",
    "Train 5 Court clerks",
    "Raise 1.000.000 € by 2028",
    "Cell 12345678 of the spreadsheet",
    "signal 12345678",
)


@pytest.mark.parametrize("text", TOLD)
def test_what_tells_a_stranger_is_found(text: str) -> None:
    assert list(find_personal_data(text))


@pytest.mark.parametrize("text", HONEST)
def test_honest_words_are_left_alone(text: str) -> None:
    assert not list(find_personal_data(text))


def test_each_is_named() -> None:
    text = "12 Harbour Street, +44 20 7946 0958, passport no. X1234567"
    assert {datum.what for datum in find_personal_data(text)} == {
        "a street address",
        "a phone number",
        "an identity number",
    }


@pytest.mark.parametrize("unit", ["0", "1-", "00 1 ", "a@", "Aa 1 ", "AB12 "])
def test_a_long_text_is_read_in_time(unit: str) -> None:
    assert list(find_personal_data(unit * 5000)) == []
