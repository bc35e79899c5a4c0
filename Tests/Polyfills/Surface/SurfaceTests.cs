using System.Reflection;

namespace NetworkCoachBot.Tests.Polyfills.Surface;

/// <summary>
/// The stand-ins expose nothing that the real packages lack. The lists beside this file say what those expose; the reverse
/// does not hold, a stand-in has only what the product and its tests need.
/// </summary>
public class SurfaceTests
{
    public static TheoryData<string> Assemblies => new(
        Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Surface"), "*.txt").Select(f => Path.GetFileNameWithoutExtension(f)).Order());

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void Exposes_nothing_that_the_package_lacks(string assembly)
    {
        var allowed = ReadList(Path.Combine(AppContext.BaseDirectory, "Surface", assembly + ".txt"));

        var unknown = new List<string>();
        foreach (var type in Assembly.Load(assembly).GetExportedTypes().Where(t => t.Namespace?.StartsWith("Microsoft.Rest", StringComparison.Ordinal) != true))
        {
            var name = SurfaceFormat.Name(type);
            if (!allowed.TryGetValue(name, out var known))
            {
                // The lists of the recognisers name the models that they return and say no more about them.
                if (!allowed.Values.Any(t => t.Members.Any(m => m.StartsWith(name + " ", StringComparison.Ordinal))))
                {
                    unknown.Add(name);
                }

                continue;
            }

            if (known.Kind != SurfaceFormat.Kind(type))
            {
                unknown.Add($"{name}: {SurfaceFormat.Kind(type)} instead of {known.Kind}");
            }

            unknown.AddRange(SurfaceFormat.Bases(type).Except(known.Bases).Select(b => $"{name} : {b}"));
            unknown.AddRange(SurfaceFormat.Members(type).Except(known.Members).Select(m => $"{name}: {m}"));
        }

        Assert.True(unknown.Count == 0, $"{assembly} has no\n" + string.Join('\n', unknown));
    }

    private static Dictionary<string, (string Kind, HashSet<string> Bases, HashSet<string> Members)> ReadList(string file)
    {
        var types = new Dictionary<string, (string Kind, HashSet<string> Bases, HashSet<string> Members)>();
        HashSet<string> members = [];
        foreach (var line in File.ReadLines(file))
        {
            if (line.StartsWith("    ", StringComparison.Ordinal))
            {
                members.Add(SurfaceFormat.WithoutModifiers(line.Trim()));
                continue;
            }

            var header = SurfaceFormat.WithoutModifiers(line.Replace(" [Obsolete]", "", StringComparison.Ordinal)).Split(" : ", 2);
            var (kind, name) = SurfaceFormat.SplitHeader(header[0]);
            members = [];
            types[name] = (kind, header.Length > 1 ? [.. SurfaceFormat.SplitList(header[1])] : [], members);
        }

        return types;
    }
}
