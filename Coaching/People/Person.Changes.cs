namespace NetworkCoachBot.Coaching.People;

public sealed partial record Person
{
    /// <summary>The most entries a timeline keeps; the oldest go first.</summary>
    public const int LongestTimeline = 300;

    /// <summary>The tie as it is on a day: what was last true, faded by silence (METHOD).</summary>
    public Strength StrengthOn(DateOnly today) => Tie.On(Strength, SilentSince(), today);

    /// <summary>What went back and forth (F23).</summary>
    public GiveAndTake GiveAndTake() => People.GiveAndTake.Of(Timeline);

    /// <summary>Promises still to be kept, the earliest due first, those without a day last.</summary>
    public IEnumerable<Promise> OpenPromises() => Promises.Where(p => p.IsOpen()).OrderBy(p => p.Due ?? DateOnly.MaxValue).ThenBy(p => p.Number);

    /// <summary>Whether the user owes them something by this day.</summary>
    public bool OwesBy(DateOnly today) => Promises.Any(p => p.IsMine && p.IsDue(today));

    /// <summary>
    /// The person after something happened: timeline, last contact, who spoke last, and strength move with it (F3, F4, F6).
    /// Something older than what is known does not change who spoke last.
    /// </summary>
    /// <param name="contact">What happened; a day to come counts as today.</param>
    /// <param name="today">The day in the user's time zone.</param>
    public Person After(Contact contact, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(contact);
        var happened = contact.Day > today ? contact with { Day = today } : contact;
        var counts = Timeline.Where(c => !StrengthIsOwn || StrengthSetOn is not { } set || c.Day > set);
        var isLast = happened.IsContact() && (LastContact is null || happened.Day >= LastContact);
        var isOlderThanOwn = StrengthIsOwn && StrengthSetOn is { } own && happened.Day < own;
        return this with
        {
            Timeline = InOrder(Timeline.Append(happened)),
            LastContact = isLast ? happened.Day : LastContact,
            ISpokeLast = isLast ? happened.ISpoke() : ISpokeLast,
            LastHeard = happened.IsHeard() ? Later(LastHeard, happened.Day) : LastHeard,
            Since = Since ?? (happened.IsHeard() ? happened.Day : null),
            MeetingOn = EndsMeeting(happened) ? null : MeetingOn,
            MeetingAt = EndsMeeting(happened) ? null : MeetingAt,
            Strength = isOlderThanOwn ? Strength : Tie.After(Strength, counts, happened),
            Version = Version + 1,
        };
    }

    /// <summary>The person with a meeting ahead; the day after it is the next time to be in touch, unless something comes before.</summary>
    /// <param name="day">The day.</param>
    /// <param name="at">The time; null where it is not known.</param>
    public Person Meeting(DateOnly day, TimeOnly? at)
    {
        var isSame = MeetingOn == day && (at is null || MeetingAt == at);
        return isSame ? this : this with
        {
            MeetingOn = day,
            MeetingAt = at,
            NextContact = OpenPromises().FirstOrDefault(p => p.IsMine)?.Due is { } due && due <= day ? due : day.AddDays(1),
            Version = Version + 1,
        };
    }

    /// <summary>The person with a rhythm of contacts, the next one planned by it unless something comes before (F55, F56).</summary>
    /// <param name="days">Days between contacts; null for no rhythm any more.</param>
    /// <param name="today">The day in the user's time zone.</param>
    public Person InTouchEvery(int? days, DateOnly today)
    {
        if (days == EveryDays)
        {
            return this;
        }

        var next = days is { } every ? Later(today, (LastContact ?? today).AddDays(every)) : null;
        var planned = NextContact is { } own && EveryDays is null && days is not null && own < next ? own : next;
        return this with { EveryDays = days, NextContact = planned, Version = Version + 1 };
    }

    /// <summary>The person without the meeting that was ahead; being in touch to find another day stays as it was planned.</summary>
    public Person MeetingOff() => MeetingOn is null ? this : this with { MeetingOn = null, MeetingAt = null, Version = Version + 1 };

    /// <summary>The person with one more promise.</summary>
    /// <param name="what">In the user's words.</param>
    /// <param name="isMine">Whether the user promised it.</param>
    /// <param name="madeOn">The day.</param>
    /// <param name="due">When it is due; null for no day.</param>
    public Person Promising(string what, bool isMine, DateOnly madeOn, DateOnly? due = null)
    {
        var number = Promises.Select(p => p.Number).DefaultIfEmpty().Max() + 1;
        return this with { Promises = Promises.Append(new Promise(number, what, isMine, madeOn) { Due = due }).ToArray(), Version = Version + 1 };
    }

    /// <summary>The person after a promise was kept: what was promised is something given, or received. Unchanged where it is kept already, or unknown.</summary>
    public Person Kept(int number, DateOnly today)
    {
        if (Promises.FirstOrDefault(p => p.Number == number && p.IsOpen()) is not { } promise)
        {
            return this;
        }

        var gave = new Contact(today, promise.IsMine ? ContactKind.Gave : ContactKind.Received) { Note = promise.What };
        return (this with { Promises = Promises.Select(p => p == promise ? p with { DoneOn = today } : p).ToArray() }).After(gave, today);
    }

    /// <summary>The person after something about them changed; the same where it changes nothing.</summary>
    public Person With(PersonChange change)
    {
        ArgumentNullException.ThrowIfNull(change);
        var after = change switch
        {
            PersonChange.Renamed renamed => this with { Name = renamed.Name },
            PersonChange.Works works => At(works),
            PersonChange.Mail mail => this with { Email = mail.Address },
            PersonChange.Phone phone => this with { Phone = phone.Number },
            PersonChange.Profile profile => this with { ProfileUrl = profile.Url },
            PersonChange.LeftWork => this with { Role = null, Company = null },
            PersonChange.KnownBy known => this with { HowKnown = known.How, Strength = StrengthIsOwn || known.AtLeast < Strength ? Strength : known.AtLeast },
            PersonChange.Noted noted => this with { Notes = Including(Notes, noted.What) },
            PersonChange.Likes likes => this with { Interests = Including(Interests, likes.What) },
            PersonChange.Tagged tagged => this with { Tags = Including(Tags, tagged.Tag) },
            PersonChange.Untagged untagged => this with { Tags = Without(Tags, untagged.Tag) },
            PersonChange.Overruled overruled => this with { Strength = overruled.Strength, StrengthIsOwn = true, StrengthSetOn = overruled.Day },
            PersonChange.SentBy sent => SentBy(sent),
            PersonChange.IntroducerKnows knows => this with { HowIntroducerKnows = knows.How },
            PersonChange.MayName may => this with { IntroducerMayBeNamed = may.Allowed },
            PersonChange.ReportedBack reported => this with { ReportedBackOn = reported.Day },
            PersonChange.Moved moved => this with { Status = moved.Status },
            PersonChange.InTouch every => InTouchEvery(every.Days, every.Today),
            PersonChange.Planned planned => this with { NextContact = planned.Day },
            _ => throw new ArgumentOutOfRangeException(nameof(change)),
        };
        return after == this ? this : after with { Version = Version + 1 };
    }

    /// <summary>
    /// Two entries about one person made one: this one's words where both say something, everything that happened with either,
    /// and the stronger tie.
    /// </summary>
    /// <param name="other">The entry that goes.</param>
    /// <exception cref="ArgumentException">It is the same entry.</exception>
    public Person MergedWith(Person other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (other.Id == Id)
        {
            throw new ArgumentException("A person cannot be merged with the same entry.", nameof(other));
        }

        var latest = (other.LastContact ?? DateOnly.MinValue) > (LastContact ?? DateOnly.MinValue) ? other : this;
        var own = StrengthIsOwn || !other.StrengthIsOwn ? this : other;
        var stronger = StrengthIsOwn == other.StrengthIsOwn && other.Strength > Strength ? other : own;
        var numbered = Promises.Concat(other.Promises).Select((p, i) => p with { Number = i + 1 });
        return this with
        {
            Name = other.Name.Length > Name.Length && other.Name.StartsWith(Name, StringComparison.OrdinalIgnoreCase) ? other.Name : Name,
            Role = Role ?? other.Role,
            Company = Company ?? other.Company,
            Email = Email ?? other.Email,
            Phone = Phone ?? other.Phone,
            ProfileUrl = ProfileUrl ?? other.ProfileUrl,
            HowKnown = HowKnown ?? other.HowKnown,
            Since = Earlier(Since, other.Since),
            Interests = other.Interests.Aggregate(Interests, Including),
            Notes = other.Notes.Aggregate(Notes, Including),
            Tags = other.Tags.Aggregate(Tags, Including),
            IntroducedBy = IntroducedBy ?? (other.IntroducedBy == Id ? null : other.IntroducedBy),
            IntroducedByName = IntroducedByName ?? (other.IntroducedBy == Id ? null : other.IntroducedByName),
            IntroducerMayBeNamed = IntroducerMayBeNamed ?? other.IntroducerMayBeNamed,
            HowIntroducerKnows = HowIntroducerKnows ?? other.HowIntroducerKnows,
            ReportedBackOn = Later(ReportedBackOn, other.ReportedBackOn),
            Strength = stronger.Strength,
            StrengthIsOwn = stronger.StrengthIsOwn,
            StrengthSetOn = stronger.StrengthSetOn,
            LastContact = latest.LastContact,
            LastHeard = Later(LastHeard, other.LastHeard),
            ISpokeLast = latest.ISpokeLast,
            NextContact = Earlier(NextContact, other.NextContact),
            MeetingOn = MeetingOn ?? other.MeetingOn,
            MeetingAt = MeetingOn is null ? other.MeetingAt : MeetingAt,
            MeetingAim = MeetingOn is null ? other.MeetingAim : MeetingAim,
            Timeline = InOrder(Timeline.Concat(other.Timeline)),
            Promises = numbered.ToArray(),
            EveryDays = EveryDays ?? other.EveryDays,
            Researched = Researched.Union(other.Researched).ToArray(),
            Status = Status == PersonStatus.Paused || other.Status == PersonStatus.Paused ? PersonStatus.Paused : PersonStatus.Active,
            Version = Math.Max(Version, other.Version) + 1,
        };
    }

    /// <summary>Silence is counted from the last sign of them, or from the day the user said how strong the tie is, whichever is later.</summary>
    private DateOnly? SilentSince() => Later(LastHeard ?? LastContact, StrengthIsOwn ? StrengthSetOn : null);

    /// <summary>A meeting that was held, or called off by a no, is no longer ahead.</summary>
    private bool EndsMeeting(Contact happened) => happened.Kind == ContactKind.Refused
        || (happened.Kind is ContactKind.Met or ContactKind.Called or ContactKind.SaidHello && MeetingOn <= happened.Day);

    private Person At(PersonChange.Works works)
    {
        var moves = works.Company is not null && Company is not null && !string.Equals(works.Company, Company, StringComparison.OrdinalIgnoreCase);
        return this with { Role = works.Role ?? (moves ? null : Role), Company = works.Company ?? Company };
    }

    /// <summary>Another introducer has not been asked yet; to have one makes a stranger an introduction.</summary>
    private Person SentBy(PersonChange.SentBy sent)
    {
        var same = string.Equals(sent.Name, IntroducedByName, StringComparison.OrdinalIgnoreCase) && (IntroducedBy is null || IntroducedBy == sent.PersonId);
        return this with
        {
            IntroducedBy = sent.PersonId == Id ? IntroducedBy : sent.PersonId,
            IntroducedByName = sent.PersonId == Id ? IntroducedByName : sent.Name,
            IntroducerMayBeNamed = same ? IntroducerMayBeNamed : null,
            HowIntroducerKnows = same ? HowIntroducerKnows : null,
            Strength = StrengthIsOwn || Strength > Strength.Introduced ? Strength : Strength.Introduced,
        };
    }

    private static Contact[] InOrder(IEnumerable<Contact> timeline) => [.. timeline.OrderBy(c => c.Day).TakeLast(LongestTimeline)];

    private static IReadOnlyList<string> Including(IReadOnlyList<string> list, string what) =>
        list.Contains(what, StringComparer.OrdinalIgnoreCase) ? list : list.Append(what).ToArray();

    private static IReadOnlyList<string> Without(IReadOnlyList<string> list, string what) =>
        list.Contains(what, StringComparer.OrdinalIgnoreCase) ? list.Where(t => !string.Equals(t, what, StringComparison.OrdinalIgnoreCase)).ToArray() : list;

    private static DateOnly? Later(DateOnly? one, DateOnly? other) => one is null || other > one ? other ?? one : one;

    private static DateOnly? Earlier(DateOnly? one, DateOnly? other) => one is null || other < one ? other ?? one : one;
}
