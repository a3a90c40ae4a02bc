import Catalogue
import CatalogueTesting
import Phrases
import TestSupport
import Testing
import WorkCalendar

struct MutationTests {
  @Test(
    "a damaged folder is read or refused with a place, never a crash", arguments: UInt64(1)...20)
  func damaged(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    for _ in 0..<5 {
      let files = SmallHall.files
      let victim = Int.random(in: 0..<files.count, using: &random)
      let damaged = files.enumerated().map { position, source in
        position == victim
          ? SourceText(file: source.file, text: damage(source.text, using: &random)) : source
      }
      do throws(HallFolderError) {
        let edition = try HallFolder.read(damaged, number: 1, date: CivilDate(2026, 1, 5))
        _ = Lint.findings(in: edition, vagueWords: VagueWords(text: "其他材料"))
      } catch {
        #expect(!error.findings.isEmpty)
        #expect(
          error.findings.allSatisfy { finding in
            files.contains { $0.file == finding.at.file } && !finding.line(.chinese).isEmpty
          })
      }
    }
  }

  private func damage(_ text: String, using random: inout SplitMix64) -> String {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let place = Int.random(in: 0..<lines.count, using: &random)
    switch Int.random(in: 0..<7, using: &random) {
    case 0: lines.remove(at: place)
    case 1: lines.insert(lines[place], at: place)
    case 2: lines[place] = String(lines[place].dropFirst(2))
    case 3: lines[place] = String(lines[place].dropLast())
    case 4:
      lines[place] +=
        [" {", ": x", "]", " #", "\t", " 'x", " &a *a"].randomElement(using: &random) ?? ""
    case 5: lines.swapAt(place, Int.random(in: 0..<lines.count, using: &random))
    default:
      var characters = Array(lines[place])
      guard !characters.isEmpty else { return text + "\u{0}" }
      let position = Int.random(in: 0..<characters.count, using: &random)
      characters[position] = Array("{}[]:,-?&*!|>'\"%@`~# 0一").randomElement(using: &random) ?? "x"
      lines[place] = String(characters)
    }
    return lines.joined(separator: "\n")
  }
}
