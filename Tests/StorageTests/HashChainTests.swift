import Storage
import StorageTesting
import Testing
import WorkCalendar

@Suite("R33: the hash chain")
struct HashChainTests {
  private static func entry(
    _ sequence: Int, body: String = "{}", caseNumber: String = "330382-20260302-0017-4",
    actor: String = "1001", place: String = "hall-county", window: String = "A03"
  ) -> JournalEntry {
    JournalEntry(
      caseNumber: caseNumber, sequence: sequence, at: Moment(milliseconds: 1_795_000_000_000),
      actor: actor, place: place, window: window, command: "c-1", kind: "caseOpened", version: 1,
      body: body, clockWasFixed: false)
  }

  private static func chain(_ entries: [JournalEntry]) -> [KeptEntry] {
    zip(entries, HashChain.links(after: HashChain.start, digests: entries.map(HashChain.digest)))
      .map {
        KeptEntry(position: Int64($0.sequence), entry: $0, hash: $1)
      }
  }

  private static func link(_ entry: JournalEntry) -> [UInt8] {
    HashChain.link(after: HashChain.start, digest: HashChain.digest(of: entry))
  }

  @Test("a link is SHA-256 over the link before and the digest of the prefixed fields, for ever")
  func golden() {
    let link = Self.link(Self.entry(1))
    #expect(
      link.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
        == "1c2587388f6f2398dae74b4d0adf0c478491919cd6a7aa91018edeb679a93a1f")
  }

  @Test("an untouched chain holds, and so does an empty one")
  func holds() {
    #expect(HashChain.firstBreak(in: []) == nil)
    #expect(HashChain.firstBreak(in: Self.chain((1...5).map { Self.entry($0) })) == nil)
  }

  @Test("a text cannot move from one field to the next unseen")
  func fields() {
    let left = Self.link(Self.entry(1, actor: "10011", place: "x"))
    let right = Self.link(Self.entry(1, actor: "1001", place: "1x"))
    #expect(left != right)
  }

  @Test("a changed, missing, doubled, swapped or foreign entry is the first break")
  func breaks() {
    let chain = Self.chain((1...5).map { Self.entry($0) })
    var changed = chain
    changed[2] = KeptEntry(position: 3, entry: Self.entry(3, body: "{ }"), hash: chain[2].hash)
    #expect(HashChain.firstBreak(in: changed) == 3)
    var missing = chain
    missing.remove(at: 1)
    #expect(HashChain.firstBreak(in: missing) == 2)
    #expect(HashChain.firstBreak(in: Array(chain.dropFirst())) == 1)
    var doubled = chain
    doubled.insert(chain[3], at: 3)
    #expect(HashChain.firstBreak(in: doubled) == 5)
    var swapped = chain
    swapped.swapAt(3, 4)
    #expect(HashChain.firstBreak(in: swapped) == 4)
    let foreign = Self.chain([Self.entry(1), Self.entry(2, caseNumber: "330382-20260302-0018-2")])
    #expect(HashChain.firstBreak(in: foreign) == 2)
  }
}
