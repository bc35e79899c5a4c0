using NetworkCoachBot.Language.Masking;

namespace NetworkCoachBot.Tests.Language.Masking;

/// <summary>What is taken out of a message before a group sees it, and what stays.</summary>
public sealed class MaskerTests
{
    [Theory]
    [InlineData("Hi Jim, I read about the night shift.", "Hi [name], I read about the night shift.")]
    [InlineData("hi jim, could we talk?", "hi [name], could we talk?")]
    [InlineData("Dear Ms. Okafor,\nI saw your talk.", "Dear Ms. [name],\nI saw your talk.")]
    [InlineData("HI JIM RUIZ, COULD WE TALK ABOUT THE NIGHT SHIFT?", "HI [name], COULD WE TALK ABOUT THE NIGHT SHIFT?")]
    [InlineData("Hi there, could we talk?", "Hi there, could we talk?")]
    [InlineData("Jimmy's plant and Jimmy’s team.", "[name]'s plant and [name]’s team.")]
    [InlineData("I met Zoë Núñez-Łukasz and O'Neil.", "I met [name] and [name].")]
    [InlineData("In May we met. May I ask you something? It was on May 12.", "In May we met. May I ask you something? It was on May 12.")]
    [InlineData("Yesterday May said so, and April too.", "Yesterday [name] said so, and [name] too.")]
    [InlineData("Will you be there? Hope you are well. Mark said it works.", "Will you be there? Hope you are well. [name] said it works.")]
    [InlineData("I worked at Ruiz Foods and at Bank of America.", "I worked at [company] and at [company].")]
    [InlineData("I'm a Product Manager at Stripe.", "I'm a Product Manager at [company].")]
    [InlineData("The VP of Operations, Ana Cook, told me.", "The VP of Operations, [name], told me.")]
    [InlineData("We spoke with J. R. Ruiz.", "We spoke with [name].")]
    [InlineData("Write to jim.ruiz@ruizfoods.com or call +1 (415) 555-0199 ext 12.", "Write to [email] or call [phone].")]
    [InlineData("jim at ruizfoods dot com", "[email]")]
    [InlineData("See https://example.org/jim?x=1 and linkedin.com/in/jim-ruiz, or @jimruiz.", "See [link] and [link], or [handle].")]
    [InlineData("My office is 12 Main Street, Suite 4, near you.", "My office is [address], near you.")]
    [InlineData("Zip 02139-1234, badge 4711082.", "Zip [address], badge [phone].")]
    [InlineData("It saved 12 people 15 minutes in 2024.", "It saved 12 people 15 minutes in 2024.")]
    [InlineData("Could we talk?\n\nBest,\nsam lee\nOperations Manager, Delta", "Could we talk?\n\nBest,\n[name]\nOperations Manager, [company]")]
    [InlineData("hi anna, jim from contoso said you'd be the one to ask", "hi [name], [name] from [company] said you'd be the one to ask")]
    [InlineData("my boss at wells fargo, karen, says do you know anyone at kaiser permanente or fedex?", "my boss at [company], [name], says do you know anyone at [company] or [company]?")]
    [InlineData("i used to work with maria lopez at northwell and she mentioned you", "i used to work with [name] at [company] and she mentioned you")]
    [InlineData("give it a mark and a grade", "give it a mark and a grade")]
    [InlineData("we both know mark and priya from church", "we both know [name] and [name] from church")]
    [InlineData("hey, it's priya from the picnic", "hey, it's [name] from the picnic")]
    [InlineData("write me at bob_s", "write me at [handle]")]
    [InlineData("i will be there in march. may i call? i hope so", "i will be there in march. may i call? i hope so")]
    [InlineData("priya sent me. she works with tom.", "[name] sent me. she works with [name].")]
    [InlineData("我认识田中", "[name]")]
    [InlineData("Target is hiring. Summit is growing. Baker told me.", "[company] is hiring. [name] is growing. [name] told me.")]
    [InlineData("Subject: Coffee at Summit Partners\nMs. park said so.", "Subject: Coffee at [company]\nMs. [name] said so.")]
    [InlineData("", "")]
    public void Names_and_addresses_are_taken_out(string text, string masked)
    {
        Assert.Equal(masked, Mask(text));
        Assert.Equal(masked, Mask(masked));
    }

    [Theory]
    [InlineData("we met at the umbrella club", "we met at the [detail]")]
    [InlineData("quillfeather said so", "[name] said so")]
    [InlineData("QUILLFEATHER SAID SO, and quillfeather's boss", "[name], and [name]'s boss")]
    [InlineData("brimblewick is growing", "[company] is growing")]
    [InlineData("the jimson weed and my gym", "the jimson weed and my gym")]
    [InlineData("núñez sagt ja; NUNEZ too", "[name] sagt ja; [name] too")]
    public void What_is_kept_about_people_is_taken_out(string text, string masked) =>
        Assert.Equal(masked, Mask(text, new("Jim Quillfeather", MaskKind.Name), new("Quillfeather", MaskKind.Name), new("jim", MaskKind.Name), new("Brimblewick", MaskKind.Company), new("umbrella club", MaskKind.Detail), new("Núñez", MaskKind.Name)));

    [Fact]
    public void Hostile_text_takes_no_long_time()
    {
        var started = System.Diagnostics.Stopwatch.StartNew();
        foreach (var text in new[] { new string('a', 5000), string.Concat(Enumerable.Repeat("a.", 2500)), string.Concat(Enumerable.Repeat("1 ", 2500)), string.Concat(Enumerable.Repeat("Aa ", 1700)), new string('@', 5000), string.Concat(Enumerable.Repeat("12 a ", 1000)) })
        {
            Mask(text);
        }

        Assert.True(started.Elapsed < TimeSpan.FromSeconds(5), started.Elapsed.ToString());
    }

    private static string Mask(string text, params KnownWords[] known) => Masker.Mask(text, known, kind => $"[{kind.ToString().ToLowerInvariant()}]");
}
