using NetworkCoachBot.Language.Learning;

// train FOLDER MODEL: learns from all utterances and writes the model.
// halves FOLDER [miss]: learns from one half and prints how the other half is read.
switch (args)
{
    case ["train", var folder, var model]:
        // Whole or not at all: half a model would look new to the next build.
        var whole = model + ".new";
        using (var stream = File.Create(whole))
        {
            Course.Train(UtteranceFiles.ReadAll(folder)).Write(stream);
        }

        File.Move(whole, model, overwrite: true);

        return 0;
    case ["halves", var folder, ..]:
        Halves.Report(UtteranceFiles.ReadAll(folder), args.Contains("miss"), Console.Out);
        return 0;
    default:
        Console.Error.WriteLine("usage: train FOLDER MODEL | halves FOLDER [miss]");
        return 2;
}
