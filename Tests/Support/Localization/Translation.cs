using System.Collections;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using System.Resources;

namespace NetworkCoachBot.Tests.Support.Localization;

/// <summary>
/// Translates the product by what a translator would add, and nothing else: for each assembly a satellite beside it, as the
/// build makes one of X.de.resx.
/// </summary>
public static class Translation
{
    private const string Suffix = ".resources";

    /// <summary>Writes the satellites of a culture. What is not translated is left out, as a translator would.</summary>
    /// <param name="culture">The name of the culture, and of the folder.</param>
    /// <param name="assemblies">The assemblies with words.</param>
    /// <param name="translate">The name of the resource file ("WelcomeWords"), the key and the English text; null to leave the text out.</param>
    public static void Install(string culture, IEnumerable<Assembly> assemblies, Func<string, string, string, string?> translate)
    {
        foreach (var assembly in assemblies)
        {
            var files = assembly.GetManifestResourceNames()
                .Where(name => name.EndsWith(Suffix, StringComparison.Ordinal))
                .Select(name => (Name: name[..^Suffix.Length], Bytes: Translated(assembly, name, translate)))
                .Where(file => file.Bytes is not null)
                .ToList();
            if (files.Count > 0)
            {
                Write(assembly, culture, files.ConvertAll(file => ($"{file.Name}.{culture}{Suffix}", file.Bytes!)));
            }
        }
    }

    private static byte[]? Translated(Assembly assembly, string name, Func<string, string, string, string?> translate)
    {
        using var stream = assembly.GetManifestResourceStream(name)!;
        using var reader = new ResourceReader(stream);
        var file = name[..^Suffix.Length].Split('.')[^1];
        var texts = reader.Cast<DictionaryEntry>()
            .Where(entry => entry.Value is string)
            .Select(entry => (Key: (string)entry.Key, Text: translate(file, (string)entry.Key, (string)entry.Value!)))
            .Where(entry => entry.Text is not null)
            .ToList();
        if (texts.Count == 0)
        {
            return null;
        }

        using var bytes = new MemoryStream();
        using (var writer = new ResourceWriter(bytes))
        {
            texts.ForEach(entry => writer.AddResource(entry.Key, entry.Text));
            writer.Generate();
            return bytes.ToArray();
        }
    }

    /// <summary>An assembly without code: a name, a culture, and the resources.</summary>
    private static void Write(Assembly parent, string culture, List<(string Name, byte[] Bytes)> files)
    {
        var name = parent.GetName();
        var metadata = new MetadataBuilder();
        var resources = new BlobBuilder();
        var satellite = $"{name.Name}{Suffix}";
        metadata.AddAssembly(metadata.GetOrAddString(satellite), name.Version!, metadata.GetOrAddString(culture), default, default, AssemblyHashAlgorithm.None);
        metadata.AddModule(0, metadata.GetOrAddString(satellite + ".dll"), metadata.GetOrAddGuid(Guid.NewGuid()), default, default);
        metadata.AddTypeDefinition(default, default, metadata.GetOrAddString("<Module>"), default, MetadataTokens.FieldDefinitionHandle(1), MetadataTokens.MethodDefinitionHandle(1));
        foreach (var (file, bytes) in files)
        {
            metadata.AddManifestResource(ManifestResourceAttributes.Public, metadata.GetOrAddString(file), default, (uint)resources.Count);
            resources.WriteInt32(bytes.Length);
            resources.WriteBytes(bytes);
            resources.Align(8);
        }

        var image = new ManagedPEBuilder(PEHeaderBuilder.CreateLibraryHeader(), new MetadataRootBuilder(metadata), new BlobBuilder(), managedResources: resources);
        var content = new BlobBuilder();
        image.Serialize(content);
        var folder = Directory.CreateDirectory(Path.Combine(Path.GetDirectoryName(parent.Location)!, culture));
        var path = Path.Combine(folder.FullName, satellite + ".dll");
        var fresh = $"{path}.{Environment.ProcessId}";
        File.WriteAllBytes(fresh, content.ToArray());
        File.Move(fresh, path, overwrite: true);
    }
}
