using NetworkCoachBot.Language;
using NetworkCoachBot.Language.Entities;
using NetworkCoachBot.Language.Learning;
using NetworkCoachBot.Language.Text;
using NetworkCoachBot.Tests.Support;

namespace NetworkCoachBot.Tests.Language;

public class UtteranceFilesTests
{
    private static readonly string Data = Path.Combine(SharedFiles.RepositoryRoot, "Language", "Data");

    [Fact]
    public void Marks_say_what_is_named_and_leave_the_text()
    {
        var read = Annotated.Parse("met {jim ruiz} from <ruiz foods> [on friday], >>remind_me remind me to send ^two^ mails @@ email", Intent.LogMeeting, Scope.Personal);
        Assert.Equal("met jim ruiz from ruiz foods on friday, remind me to send two mails", read.Text);
        Assert.Equal(["jim ruiz", "ruiz foods", "on friday", "two"], read.Spans.Select(s => read.Text[s.Start..s.End]));
        Assert.Equal([Tag.BeginPerson, Tag.BeginCompany, Tag.BeginDate, Tag.BeginCount], read.Spans.Select(s => s.Kind));
        Assert.Equal([(Intent.LogMeeting, 0), (Intent.RemindMe, 40)], read.Parts);
        Assert.Equal(["email"], read.Channels);
    }

    [Fact]
    public void An_unknown_intent_is_refused() =>
        Assert.Throws<FormatException>(() => Annotated.Parse("met jim >>remind_you x", Intent.LogMeeting, Scope.Personal));

    [Fact]
    public void Every_intent_has_many_utterances_and_about_half_are_set_aside()
    {
        var all = UtteranceFiles.Read(Path.Combine(Data, "Utterances"));
        Assert.All(IntentNames.All, intent => Assert.InRange(all.Count(u => u.Intent == intent), 60, 4000));
        Assert.InRange(all.Count(u => u.IsHeldOut) / (double)all.Count, 0.45, 0.55);
    }

    [Fact]
    public void Templates_write_the_same_every_time()
    {
        var folder = Path.Combine(Data, "Templates");
        var once = Templates.Read(folder, 3).Select(a => a.Text).ToArray();
        Assert.Equal(once, Templates.Read(folder, 3).Select(a => a.Text));
        Assert.DoesNotContain(once, t => t.Contains('%') || t.Contains('|'));
    }

    [Fact]
    public void The_same_utterances_train_the_same_model()
    {
        var few = UtteranceFiles.Read(Path.Combine(Data, "Utterances")).Where((_, i) => i % 40 == 0).ToArray();
        Assert.Equal(Bytes(few), Bytes(few));
    }

    private static byte[] Bytes(IReadOnlyList<Annotated> utterances)
    {
        using var stream = new MemoryStream();
        Course.Train(new Lessons(utterances, [], [], EnglishWords.None)).Write(stream);
        return stream.ToArray();
    }
}
