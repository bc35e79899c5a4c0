namespace NetworkCoachBot.Language.Text;

/// <summary>What kind of word a word can be. A word can be several: "may" is a month, a given name and plain English.</summary>
[Flags]
internal enum WordClass
{
    None = 0,
    Given = 1 << 0,
    Surname = 1 << 1,
    Company = 1 << 2,
    CompanyWord = 1 << 3,
    Role = 1 << 4,
    Known = 1 << 5,
    Title = 1 << 6,
    Day = 1 << 7,
    Month = 1 << 8,
    Unit = 1 << 9,
    RelDay = 1 << 10,
    DayPart = 1 << 11,
    TimeMod = 1 << 12,
    Holiday = 1 << 13,
    Number = 1 << 14,
    OrdinalNumber = 1 << 15,
    At = 1 << 16,
    Suffix = 1 << 17,
    Particle = 1 << 18,
    Plain = 1 << 19,
}
