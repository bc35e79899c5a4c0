using System.Text.Json.Nodes;
using NetworkCoachBot.Language.Drafting;
using NetworkCoachBot.Tests.Support;

namespace NetworkCoachBot.Tests.Language.Drafting;

/// <summary>An answer says what it says, whatever was asked.</summary>
public sealed class AnswersTests
{
    [Theory]
    [InlineData("what got me was the map of empty flats", Asked.Offer)]
    [InlineData("because they take people over fifty", Asked.Offer)]
    [InlineData("her paper about fish farms and sea lice", Asked.Link)]
    public void A_reason_is_one_whatever_was_asked(string text, Asked asked) =>
        Assert.Equal(text, DraftReader.Read(text, asked, "Ana Gray").Reason);

    [Theory]
    [InlineData("a jar of the old sourdough starter", Asked.Reason)]
    [InlineData("I've a video of how we load nervous ponies", Asked.Offer)]
    [InlineData("I know a supplier who rents harness sets cheap", Asked.Offer)]
    public void A_thing_of_ones_own_is_an_offer(string text, Asked asked) =>
        Assert.Equal(text, DraftReader.Read(text, asked, "Tom Becker").Offer);

    [Fact]
    public void What_somebody_else_says_of_the_reader_is_about_the_reader() =>
        Assert.Equal("she made the handover sheet everyone copies", DraftReader.Read("he says she made the handover sheet everyone copies", Asked.Reason, "Nora Weiss").Reason);

    [Fact]
    public void A_wedding_is_where_they_met_and_the_cousin_knows_nobody()
    {
        var read = DraftReader.Read("met him at my cousin's wedding", Asked.Link, "Tomás Rivera");
        Assert.Null(read.Referrer);
        Assert.Equal("met him at my cousin's wedding", read.Link);
    }

    [Fact]
    public void An_old_workplace_is_a_link_also_where_they_lost_touch()
    {
        var read = DraftReader.Read("used to work with him at the bakery on 5th street, haven't talked in 3 years", Asked.Link, "Tom Becker");
        Assert.Equal("used to work with him at the bakery on 5th street", read.Link);
        Assert.True(read.LostTouch);
        Assert.Equal(Nearness.Met, read.Nearness);
    }

    [Theory]
    [InlineData("he runs the food bank in Leeds", true)]
    [InlineData("she's a vet in Dover", true)]
    [InlineData("he built the queue system", false)]
    [InlineData("he runs the only school that takes people over fifty", false)]
    public void Who_somebody_is_gives_way_to_a_reason(string reason, bool describes) => Assert.Equal(describes, ReasonReader.Describes(reason));

    [Theory]
    [InlineData("I volunteered there twice", "he runs the food bank in Leeds", "I volunteered at the food bank in Leeds twice")]
    [InlineData("my brother went there", "she leads the welding school", "my brother went to the welding school")]
    [InlineData("my brother went there", "she wrote a book", "my brother went there")]
    [InlineData("there are two of us", "she leads the welding school", "there are two of us")]
    public void There_is_said_out(string link, string description, string said) => Assert.Equal(said, ReasonReader.WithPlace(link, description, null));

    [Fact]
    public void Answers_that_nobody_trained_on_are_read_better_than_by_rules_alone()
    {
        var (learned, rules, all) = (0, 0, 0);
        foreach (var line in File.ReadLines(Path.Combine(SharedFiles.RepositoryRoot, "Tests", "Language", "Data", "answers-heldout.jsonl")).Select(l => JsonNode.Parse(l)!))
        {
            var asked = Enum.Parse<Asked>((string)line["asked"]!, true);
            var (text, reader) = ((string)line["text"]!, (string)line["reader"]!);
            var wanted = line["parts"]!.AsArray().Select(p => (string)p![0]!).Where(k => k is "reason" or "offer" or "question" or "alike").ToHashSet();
            learned += wanted.SetEquals(Kinds(DraftReader.Read(text, asked, reader))) ? 1 : 0;
            rules += wanted.SetEquals(Kinds(DraftReader.Read(text, asked, reader, isRequest: false))) ? 1 : 0;
            all++;
        }

        Assert.True(learned > rules && learned > all * 0.6, $"learned {learned}, by rules {rules}, of {all}");
    }

    private static HashSet<string> Kinds(DraftReading reading)
    {
        var kinds = new HashSet<string>();
        foreach (var (kind, said) in new[] { ("reason", reading.Reason), ("offer", reading.Offer), ("question", reading.Question), ("alike", reading.Alike) })
        {
            if (said is not null)
            {
                kinds.Add(kind);
            }
        }

        return kinds;
    }
}
