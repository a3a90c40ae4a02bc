import Catalogue
import Phrases
import Testing
import WorkCalendar

@testable import CaseEngine

struct ListingTests {
  @Test("R12 R13: a case of who is listed keeps it, and nothing is owing in it")
  func opened() throws {
    let listing = try #require(try self.listing)
    var desk = Desk()
    let owing = Command.open(try reception(["smoke-plan": .deferred], listing))
    #expect(desk.refusal(of: owing) == .plan(.listedParty("smoke-plan")))
    #expect(desk.refusal(of: owing)?.message(.english).hasPrefix("R12: ") == true)
    #expect(desk.refusal(of: .open(try reception(["smoke-plan": .deferred], nil))) == nil)
    try desk.give(.open(try reception([:], listing)))
    #expect(desk.file?.listing == listing)
    try desk.give(.accept)
    #expect(desk.file?.state == .accepted)
    #expect(desk.file?.listing == listing)
  }

  @Test("R12: the request says nothing about who is listed: the reception does")
  func notTrusted() throws {
    var request = Teahouse.request(["smoke-plan": .deferred])
    request.isListed = true
    let none = Reception.of(request)
    #expect(Desk().refusal(of: .open(none)) == nil)
  }

  @Test("nobody listed is no listing, and a line says who, since when, by what and why")
  func words() throws {
    #expect(Listing([]) == nil)
    let listing = try #require(try self.listing)
    for language in Language.allCases {
      let lines = listing.lines(language)
      #expect(lines.count == 1)
      for word in ["周强", "2026-01-05", "乐法执〔2026〕1号", "虚假承诺"] {
        #expect(lines[0].contains(word))
      }
    }
  }

  private var listing: Listing? {
    get throws {
      Listing([
        Listing.Party(
          role: .agent, name: "周强", since: try day("2026-01-05"), reason: "虚假承诺",
          basis: "乐法执〔2026〕1号")
      ])
    }
  }

  private func reception(
    _ marks: [String: MaterialState], _ listing: Listing?
  ) throws -> Reception {
    let plain = Reception.of(Teahouse.request(marks))
    return Reception(
      number: plain.number, slipCode: plain.slipCode, plan: plain.plan,
      applicant: plain.applicant, agent: plain.agent, subject: plain.subject,
      collectAt: plain.collectAt, channel: plain.channel, listing: listing)
  }
}
