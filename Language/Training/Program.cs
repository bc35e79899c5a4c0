using NetworkCoachBot.Language.Learning;

// train FOLDER MODEL: learns from all utterances and writes the model.
// answers FOLDER MODEL: learns what the answers of the draft walk are made of and writes that model.
// halves FOLDER [miss]: learns from one half and prints how the other half is read.
switch (args)
{
    case ["train", var folder, var model]:
        Write(model, Course.Train(UtteranceFiles.ReadAll(folder)).Write);
        return 0;
    case ["answers", var folder, var model]:
        Write(model, stream =>
        {
            using var writer = new BinaryWriter(stream);
            AnswerLessons.Train(folder).Write(writer);
        });
        return 0;
    case ["halves", var folder, ..]:
        Halves.Report(UtteranceFiles.ReadAll(folder), args.Contains("miss"), Console.Out);
        return 0;
    default:
        Console.Error.WriteLine("usage: train FOLDER MODEL | answers FOLDER MODEL | halves FOLDER [miss]");
        return 2;
}

// Whole or not at all: half a model would look new to the next build.
static void Write(string model, Action<Stream> write)
{
    var whole = model + ".new";
    using (var stream = File.Create(whole))
    {
        write(stream);
    }

    File.Move(whole, model, overwrite: true);
}
