package shop.claims;

public record ShopClaims(String foo) {}
