using NetworkCoachBot.Language.Learning;
using NetworkCoachBot.Language.Text;

// train FOLDER MODEL: learns from all utterances and writes the model.
// halves FOLDER [miss]: learns from one half and prints how the other half is read.
switch (args)
{
    case ["train", var folder, var model]:
        var all = UtteranceFiles.ReadAll(folder);
        using (var stream = File.Create(model))
        {
            Course.Train(all.Written, all.Templated, English(folder)).Write(stream);
        }

        return 0;
    case ["halves", var folder, ..]:
        var (written, templated) = UtteranceFiles.ReadAll(folder);
        Halves.Report(written, templated, English(folder), args.Contains("miss"), Console.Out);
        return 0;
    default:
        Console.Error.WriteLine("usage: train FOLDER MODEL | halves FOLDER [miss]");
        return 2;
}

static EnglishWords English(string folder) => EnglishWords.ReadText(Path.Combine(folder, "English", "words.txt"));
