import CaseEngine
import Catalogue
import Hall
import Phrases
@testable import Screens
import Storage
import Terminal
import TerminalTesting
import Testing

/// What the applicant corrects at the window, on the list of materials.
@MainActor
@Suite("Correcting on the spot, on the screen")
struct CorrectionScreenTests {
  private let demo: DemoHall
  private let papers: PaperFolder

  init() throws {
    demo = try DemoHall()
    papers = try PaperFolder()
  }

  /// Before the list of a pharmacy of which nothing is handed in yet, at one of its materials.
  private func atMaterial(_ isWanted: @escaping (CaseMaterial) -> Bool) throws -> (
    Clerk, CaseMaterial
  ) {
    var draft = try demo.draft("open-pharmacy")
    draft.marks = [:]
    let materials = try demo.hall.plan(draft).materials
    let index = try #require(materials.firstIndex(where: isWanted))
    let clerk = try demo.clerk("1001", paperFolder: papers.path) {
      IntakeScreen(desk: $0, draft: draft)
    }
    clerk.press(.f6)
    for _ in 0..<index { clerk.press(.down) }
    return (clerk, materials[index])
  }

  @Test("PL32 (3): c asks what was corrected, takes the material in, and the case keeps both")
  func corrected() throws {
    let (clerk, material) = try atMaterial { $0.state == .missing }
    clerk.type("c").sees("当场更正了什么").type("fu yin jian bu zi").press(.enter)
    clerk.sees("✓  \(material.name)").sees("当场更正：fu yin jian bu zi")
    clerk.type("a").press(.f10).sees("取件凭证")
    let number = try #require(try demo.store.entries(after: 0, limit: 1).first?.entry.caseNumber)
    let file = try demo.file(number)
    #expect(file.state == .accepted)
    #expect(file.corrections == [material.code: "fu yin jian bu zi"])
  }

  @Test("PL32 (3): without words nothing was corrected; what is not handed in loses its correction")
  func takenAway() throws {
    let (clerk, material) = try atMaterial { $0.state == .missing }
    clerk.type("c").press(.enter).sees("○  \(material.name)").seesNot("当场更正：")
    clerk.type("c").type("x").press(.enter).sees("当场更正：x")
    clerk.type("c").press(.backspace).press(.enter)
    clerk.seesNot("当场更正：").sees("✓  \(material.name)")
    clerk.type("c").type("y").press(.enter).sees("当场更正：y")
    clerk.type("n").press(.up).sees("○  \(material.name)").seesNot("当场更正：")
  }

  @Test("PL32 (3) R6: what a draft says of a material that is gone is dropped, said first")
  func gone() throws {
    var draft = try demo.draft("open-pharmacy")
    draft.corrections = ["withdrawn-paper": "补签名"]
    let clerk = try demo.clerk("1001", paperFolder: papers.path) {
      IntakeScreen(desk: $0, draft: draft)
    }
    clerk.press(.f10).isTold("当场更正不再记").isTold("withdrawn-paper").sees("用于")
    clerk.press(.f10).sees("取件凭证")
    let number = try #require(try demo.store.entries(after: 0, limit: 1).first?.entry.caseNumber)
    #expect(try demo.file(number).corrections.isEmpty)
  }

  @Test("PL32 (3) R8: of what nobody hands in there is nothing to correct, and the key says so")
  func shared() throws {
    let (clerk, _) = try atMaterial { $0.state == .shared }
    clerk.type("c").isTold("没有可当场更正的").seesNot("当场更正了什么")
  }
}
