using System.Security.Cryptography;
using System.Text;

namespace NetworkCoachBot.Storage.Turns;

/// <summary>
/// Identifies a turn: the same for every delivery of one activity, another for every other. Sixteen bytes that say
/// nothing about who wrote.
/// </summary>
public readonly record struct TurnKey
{
    private readonly Guid _value;

    private TurnKey(Guid value) => _value = value;

    /// <summary>The key of an activity that the channel gave an identity.</summary>
    /// <param name="conversation">The conversation, unique over all channels.</param>
    /// <param name="activity">What identifies the activity within the conversation.</param>
    public static TurnKey Of(string conversation, string activity)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes($"{conversation}\n{activity}"), hash);
        return new TurnKey(new Guid(hash[..16]));
    }

    /// <summary>The key of a turn that no channel will ever deliver again.</summary>
    public static TurnKey Unique() => new(Guid.NewGuid());

    internal static TurnKey FromBytes(byte[] bytes) => new(new Guid(bytes));

    internal byte[] ToBytes() => _value.ToByteArray();
}
