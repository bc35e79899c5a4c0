using NetworkCoachBot.Language.Drafting;
using Xunit.Abstractions;

namespace NetworkCoachBot.Tests.Language.Drafting;

public class DraftReaderTests(ITestOutputHelper output)
{
    [Fact]
    public void Show()
    {
        (Asked, string)[] said =
        [
            (Asked.Nothing, "need to write to jim ruiz, he owns ruiz foods. want a job in ops"),
            (Asked.Nothing, "I want to write to Jim Ruiz, he owns Ruiz Foods"),
            (Asked.Link, "my old boss ana knows him. he moved his plant to 4 day weeks, we did that too at delta"),
            (Asked.Offer, "month two was chaos, i can tell him how we fixed it"),
            (Asked.Question, "how he got night shift to agree"),
            (Asked.Link, "nothing yet"),
            (Asked.Link, "met her at the nurses conference in may, she gave a talk on triage"),
            (Asked.Link, "we both went to Tufts"),
            (Asked.Link, "Priya Nair introduced us last week"),
            (Asked.Reason, "she built a bakery from a food truck and I'm starting one"),
            (Asked.Reason, "her article about night shifts"),
            (Asked.Offer, "not much, maybe my notes from the audit"),
            (Asked.Offer, "I speak Spanish and could translate her flyers"),
            (Asked.Question, "what would she do differently if she started again?"),
            (Asked.Question, "whether the certificate is worth it"),
            (Asked.Link, "my cousin's boss"),
            (Asked.Link, "worked with him at the mill ten years ago, haven't spoken since"),
            (Asked.Nothing, "help me reach out to dr okafor at Northwind, she's the head of cardiology. my friend Lee knows her"),
            (Asked.Link, "he knows my dad"),
            (Asked.Link, "nobody, but I read his piece on cold storage and we had the same problem at the dairy"),
            (Asked.Reason, "i dont know"),
            (Asked.Link, "a friend of mine, Sam Lee, knows him"),
            (Asked.Link, "I just like their company"),
        ];
        foreach (var (asked, text) in said)
        {
            output.WriteLine($"{asked}: {text}\n   {DraftReader.Read(text, asked, "Jim Ruiz")}");
        }
    }
}
